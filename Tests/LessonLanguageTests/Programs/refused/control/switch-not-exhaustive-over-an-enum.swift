enum D { case a, b, c }
let d = D.a
switch d {
case .a: print("a")
case .b: print("b")
}
// error: 3: switch must be exhaustive: add missing case: '.c'
