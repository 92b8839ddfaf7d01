struct S { var a = [1, 2]; var n = 0 }
func bump(_ n: inout Int, by k: Int = 1) { n += k }
var s = S()
bump(&s.n)
bump(&s.a[1], by: 5)
print(s)
// expect: S(a: [1, 7], n: 1)
