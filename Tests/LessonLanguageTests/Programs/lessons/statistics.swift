let lengths = [218, 189, 141, 550, 147, 43, 123, 562]
let mean = Double(lengths.reduce(0, +)) / Double(lengths.count)
let s = lengths.sorted()
let median = Double(s[s.count / 2 - 1] + s[s.count / 2]) / 2
let variance = lengths.map { pow(Double($0) - mean, 2) }.reduce(0, +) / Double(lengths.count)
print(mean, median, sqrt(variance).rounded(), lengths.filter { Double($0) > mean }.count)
// expect: 246.625 168.0 185.0 2
