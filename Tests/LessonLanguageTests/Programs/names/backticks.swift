struct S { var x = 1
  func `subscript`(_ i: Int) -> Int { x + i }
  func `init`() -> Int { 7 }
  subscript(i: Int) -> Int { i * 10 }
  var `default`: Int { 3 }
  func `for`(_ n: Int) -> Int { n }
}
let s = S()
print(s.subscript(2), s[2], s.`init`(), s.default, s.for(4))
let `class` = 5
print(`class`)
enum E { case `default`, `in` }
print(E.default, E.in)
func `repeat`(_ n: Int) -> Int { n * 2 }
print(`repeat`(4))
extension S {
    static func `subscript`(_ x: Int) -> Int { x } }
print(S.subscript(5))
// expect: 3 20 7 3 4
// expect: 5
// expect: default in
// expect: 8
// expect: 5
