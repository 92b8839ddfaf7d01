func stats(_ xs: [Double]) -> (mean: Double, max: Double?) { (xs.reduce(0, +) / Double(xs.count), xs.max()) }
let s = stats([1, 2, 6])
print(s, s.mean, s.max ?? 0)
let (m, top) = s
print(m, top as Any)
var t = (a: 1, b: "x")
t.a += 1
t.1 = "y"
print(t, t == (2, "y"))
// expect: (mean: 3.0, max: Optional(6.0)) 3.0 6.0
// expect: 3.0 Optional(6.0)
// expect: (a: 2, b: "y") true
