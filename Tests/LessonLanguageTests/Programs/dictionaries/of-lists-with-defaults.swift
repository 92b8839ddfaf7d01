var d: [String: [Int]] = [:]
d["a", default: []].append(1)
d["a"]?.append(2)
d["b"]?.append(3)
print(d, Dictionary([("a", 1), ("a", 2)], uniquingKeysWith: +), Dictionary([("a", 1), ("a", 2)]) { first, _ in first })
d.removeAll()
d.reserveCapacity(10)
for key in d.keys { d[key] = [] }
print(d)
d["k"] = [3, 1, 2]
d["k"]!.sort()
for (k, v) in d.sorted(by: { $0.key < $1.key }) where !v.isEmpty { print(k, v) }
print(d.popFirst()!.value, d.count)
// expect: ["a": [1, 2]] ["a": 3] ["a": 1]
// expect: [:]
// expect: k [1, 2, 3]
// expect: [1, 2, 3] 0
