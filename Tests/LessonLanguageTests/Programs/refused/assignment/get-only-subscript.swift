struct M { subscript(i: Int) -> Int { i } }
var m = M()
m[1] = 3
// error: 3: cannot assign to value: subscript is get-only
