let a = ["b", "a", "c"]
print(a.sorted(), a.sorted(by: >), a.joined(separator: "+"), a.firstIndex(of: "c")!, a.map(\.count), a.map { $0.uppercased() }, a.max()!, a.contains { $0 == "a" }, a.enumerated().max { $0.element < $1.element }!.offset, a.indices.map { $0 }, a.reversed().first!, a.dropFirst().first!, zip(a, a.dropFirst()).map { $0 + $1 }, Set(a).count, a.lazy.map { $0 + "!" }.first!)
for x in a.reversed() { print(x, terminator: "") }
for i in a.indices.reversed() { print(i, terminator: "") }
print(a.forEach { print($0) })
let r = a.reversed()
print(r.count, Array(r), r.map { $0 })
// expect: ["a", "b", "c"] ["c", "b", "a"] b+a+c 2 [1, 1, 1] ["B", "A", "C"] c true 2 [0, 1, 2] c a ["ba", "ac"] 3 b!
// expect: cab210b
// expect: a
// expect: c
// expect: ()
// expect: 3 ["c", "a", "b"] ["c", "a", "b"]
