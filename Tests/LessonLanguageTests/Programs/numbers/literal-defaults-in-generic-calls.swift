let xs = [1, 2, 3].map { Double($0) / 2 }
let total = xs.reduce(0, +)
let mean = total / Double(xs.count)
let variance = xs.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / Double(xs.count - 1)
print(total, mean, variance, abs(mean - 1) < 1e-9)
// expect: 3.0 1.0 0.25 true
