struct P { var x: Int { 1 } }
var p = P()
p.x = 2
// error: 3: cannot assign to value: 'x' is a get-only property
