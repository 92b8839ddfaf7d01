func total<S: Sequence>(_ s: S) -> Int where S.Element == Int {
    var t = 0
    for x in s { t += x }
    return t
}
print(total([1, 2]), total(1...4), total(Set([5])), total([1, 2].reversed()))
func size<C: Collection>(_ c: C) -> String { c.isEmpty ? "none" : "\(c.count)" }
print(size([1, 2]), size("abc"), size(0..<7), size([Int]()))
func biggest<C: Collection>(_ c: C) -> C.Element? where C.Element: Comparable { c.max() }
print(biggest([3, 1]) ?? 0, biggest(["b", "a"]) ?? "", biggest("hello") ?? " ")
func pairs<S: Sequence, T: Sequence>(_ s: S, _ t: T) -> [(S.Element, T.Element)] { Array(zip(s, t)) }
print(pairs([1, 2], "ab"))
func counts<S: Sequence>(_ s: S) -> [S.Element: Int] where S.Element: Hashable {
    var result: [S.Element: Int] = [:]
    for x in s { result[x, default: 0] += 1 }
    return result
}
print(counts("hello")["l"] ?? 0, counts([1, 1, 2])[1] ?? 0)
func mapped<S: Sequence, R>(_ s: S, _ f: (S.Element) -> R) -> [R] { s.map(f) }
print(mapped([1, 2]) { $0 * 2 }, mapped("ab") { String($0) + "!" })
func same<A: Sequence, B: Sequence>(_ a: A, _ b: B) -> Bool where A.Element == B.Element, A.Element: Equatable { Array(a) == Array(b) }
print(same([1, 2], 1...2), same("ab", ["a", "b"]))
// expect: 3 10 5 3
// expect: 2 3 7 none
// expect: 3 b o
// expect: [(1, "a"), (2, "b")]
// expect: 2 2
// expect: [2, 4] ["a!", "b!"]
// expect: true true
