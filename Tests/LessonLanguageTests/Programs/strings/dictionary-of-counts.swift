var counts: [String: Int] = [:]
for w in "a b a c a b".split(separator: " ") { counts[String(w), default: 0] += 1 }
for (k, v) in counts.sorted(by: { $0.key < $1.key }) { print(k, v) }
// expect: a 3
// expect: b 2
// expect: c 1
