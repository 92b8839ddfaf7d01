let a = [1, 2, 3, 1, 2]
print(a[0...1] == a[3...4], a[0...1] != a[2...3], Array(a[3...4]) == [1, 2], a[0...1].elementsEqual([1, 2]))
let s: ArraySlice<Int> = [3, 1]
print(a[2...3] == s, Set([a[0...1], a[3...4]]).count, a[0...1].hashValue == a[3...4].hashValue)
let w = "one two one".split(separator: " ")
print(w[0] == w[2], Set(w).count)
print([a[0...1]: "x"][a[3...4]] ?? "none")
switch a[2...3] {
case [3, 4]: print("no")
case [3, 1]: print("matched")
default: print("other")
}
struct P: Equatable { var x = 1; static func == (a: P, b: P) -> Bool { a.x % 10 == b.x % 10 } }
let p = [P(x: 1), P(x: 2), P(x: 11)]
print(p[0...0] == p[2...2], p[0...0] == p[1...1], p[1...].contains(P(x: 21)), p[...1].firstIndex(of: P(x: 12))!)
let nested = [a[0...1], a[3...4]]
print(nested[0] == nested[1], nested == [a[3...4], a[0...1]])
let o: ArraySlice<Int>? = a[0...1]
print(o == a[3...4], (a[0...1], 1) == (a[3...4], 1))
print(a[1...].dropFirst() == a[2...], a.dropFirst(3) == a[3...], a.prefix(2) == a.suffix(2))
// expect: true true true true
// expect: true 1 true
// expect: true 2
// expect: x
// expect: matched
// expect: true false true 1
// expect: true true
// expect: true true
// expect: true true true
