let w = [0.1, 0.2, 0.3], x = [1.0, 2.0, 3.0]
var sum = 0.0
for i in 0..<w.count { sum += w[i] * x[i] }
print(sum, zip(w, x).map { $0 * $1 }.reduce(0, +), zip(w, x).map(*).count)
// expect: 1.4 1.4 3
