let d = ["k": 1]
print(d.keys, d.values, Array(d.keys), d.keys.map { $0 }, d.first!, d.first! == ("k", 1), [d], d.mapValues { [$0] })
for p in d { print(p, p.key, p.value) }
print(Array([1, 2].enumerated()), Array(zip([1], ["a"])), [1, 2].reversed() as [Int], Array(["a": 1]), d.map { $0 })
print("abc".reversed() as [Character], Array("ab"), "a-b".split(separator: "-"), "abc".prefix(2), ["abc".prefix(2)])
// expect: ["k"] [1] ["k"] ["k"] (key: "k", value: 1) true [["k": 1]] ["k": [1]]
// expect: (key: "k", value: 1) k 1
// expect: [(offset: 0, element: 1), (offset: 1, element: 2)] [(1, "a")] [2, 1] [(key: "a", value: 1)] [(key: "k", value: 1)]
// expect: ["c", "b", "a"] ["a", "b"] ["a", "b"] ab ["ab"]
