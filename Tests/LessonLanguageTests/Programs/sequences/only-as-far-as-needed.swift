let long = 0..<Int.max
print(long.first!, long.last!, long.count, long.first { $0 > 3 }!, long.contains { $0 == 7 }, long.allSatisfy { $0 < 5 })
for i in long { if i == 3 { break }; print(i, terminator: " ") }
print(long.enumerated().first { $0.element == 4 }!, zip(long, "ab").map { "\($0)\($1)" })
for (i, x) in (1...Int.max).enumerated() where i > 1 { print(i, x); break }
for (a, b) in zip(5..., [1, 2]) { print(a, b, terminator: " ") }
for x in stride(from: 0, to: Int.max, by: 3) { if x > 6 { break }; print(x, terminator: " ") }
print(stride(from: 0, to: Int.max, by: 2).first { $0 > 4 }!, stride(from: 1.0, to: .infinity, by: 0.5).first { $0 > 2 }!)
print(repeatElement(7, count: Int.max).first!, repeatElement(7, count: 3).map { $0 + 1 }, long.lazy.map { $0 * 2 }.first { $0 > 5 }!)
let d = ["b": 2, "a": 1]
print(d.keys.contains("a"), d.keys.contains("z"), d.keys.sorted(), d.values.max()!, d.keys.count, d.values.isEmpty, d.keys == ["a": 0, "b": 0].keys)
print("héllo".utf8.count, "héllo".utf16.count, "héllo".unicodeScalars.count, "héllo".utf8.first!, Array("hé".utf8), "hé".utf8.map { Int($0) }.reduce(0, +))
print([1, 2, 3].dropFirst().first!, [1, 2, 3].dropLast().last!, [1, 2, 3].prefix(2).last!, [1, 2, 3][1...].first!)
var it = [3, 4].enumerated().makeIterator()
print(it.next()!, it.next()!, it.next() == nil)
var both = zip([1, 2], ["a"]).makeIterator()
print(both.next()!, both.next() == nil)
for c in "ab" { print(c, terminator: " ") }
for k in Set([4]) { print(k, terminator: " ") }
for (k, v) in ["q": 1] { print(k, v, terminator: " ") }
for x in [[1, 2], [3]].joined() { print(x, terminator: " ") }
print(Array([[1, 2], [3]].joined()), [[1], [2]].joined().count, ["a", "b"].joined())
print(("a"..."z").contains("q"), [0.5, 1].contains(1))
let c: Character = "c", x = 2.5
print(("a"..."z").contains(c), [1, 2.5].contains(x), [1, 2].firstIndex(of: x) as Any)
// expect: 0 9223372036854775806 9223372036854775807 4 true false
// expect: 0 1 2 (offset: 4, element: 4) ["0a", "1b"]
// expect: 2 3
// expect: 5 1 6 2 0 3 6 6 2.5
// expect: 7 [8, 8, 8] 6
// expect: true false ["a", "b"] 2 2 false true
// expect: 6 5 5 104 [104, 195, 169] 468
// expect: 2 2 2 2
// expect: (offset: 0, element: 3) (offset: 1, element: 4) true
// expect: (1, "a") true
// expect: a b 4 q 1 1 2 3 [1, 2, 3] 2 ab
// expect: true true
// expect: true true nil
