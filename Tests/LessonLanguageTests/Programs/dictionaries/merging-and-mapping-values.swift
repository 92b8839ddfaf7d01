var d = ["a": 1, "b": 2]
d.merge(["b": 10, "c": 3]) { $0 + $1 }
print(d.sorted { $0.key < $1.key }, d.mapValues { $0 * 2 }["b"]!, d.compactMapValues { $0 > 2 ? "\($0)" : nil }.keys.sorted())
d.merge(["z": 1], uniquingKeysWith: { a, _ in a })
d.merge([("y", 4)]) { a, b in b }
print(d.count, d.merging(["a": 9]) { a, b in max(a, b) }["a"]!, d.merging([("a", 7)]) { $1 }["a"]!)
print(d.keys.sorted(), d.values.sorted(), d.keys.contains("a"), d.contains { $0.value > 9 }, d.isEmpty)
// expect: [(key: "a", value: 1), (key: "b", value: 12), (key: "c", value: 3)] 24 ["b", "c"]
// expect: 5 9 7
// expect: ["a", "b", "c", "y", "z"] [1, 1, 3, 4, 12] true true false
