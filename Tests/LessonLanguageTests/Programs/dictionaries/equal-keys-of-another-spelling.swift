var counts: [String: Int] = [:]
for word in ["K", "\u{212A}", "e\u{301}", "é", ";", "\u{37E}", "plain", "a text that is longer than sixteen", "plain"] { counts[word, default: 0] += 1 }
print(counts.count, counts["K"] ?? 0, counts["é"] ?? 0, counts[";"] ?? 0, counts["plain"] ?? 0)
var lists: [String: [Int]] = [:]
for (index, word) in ["a", "b", "a"].enumerated() { lists[word, default: []].append(index) }
print(lists["a"] ?? [], lists["b"] ?? [])
var sums: [Int: Double] = [:]
for i in 0..<10 { sums[i % 3, default: 0.5] += Double(i) }
sums[1, default: 0] -= 2
sums[7, default: 3] *= 2
print(sums[0] ?? 0, sums[1] ?? 0, sums[2] ?? 0, sums[7] ?? 0)
var flags = Set(["x", "x", "y"])
print(flags.count, flags.insert("y").inserted, flags.contains("x"))
// expect: 5 2 2 2 2
// expect: [0, 2] [1]
// expect: 18.5 10.5 15.5 6.0
// expect: 2 false true
