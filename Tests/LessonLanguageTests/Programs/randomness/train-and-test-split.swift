var source = RandomSource(seed: 11)
let data = Array(0..<10)
let order = data.shuffled(using: &source)
let cut = Int(Double(data.count) * 0.8)
let (train, test) = (order[..<cut], order[cut...])
print(train, test, Set(train).union(test) == Set(data))
let noise = (0..<3).map { _ in Double.random(in: -0.1...0.1, using: &source) }
print(noise.map { String(format: "%.4f", $0) })
// expect: [3, 0, 7, 6, 4, 2, 1, 9] [8, 5] true
// expect: ["0.0914", "-0.0672", "-0.0492"]
