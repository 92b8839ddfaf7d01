print(["a", "b", "a"].reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }.sorted { $0.key < $1.key })
print([1, 2, 3].reduce(into: [Int]()) { $0.append($1 * $1) })
print("hello".reduce(into: [:]) { counts, c in counts[c, default: 0] += 1 }["l"] ?? 0)
// expect: [(key: "a", value: 2), (key: "b", value: 1)]
// expect: [1, 4, 9]
// expect: 2
