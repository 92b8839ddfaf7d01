func level(_ x: inout Int, _ y: inout Int) { x += 1; y += 1 }
var n = 1
level(&n, &n)
print(n)
// error: 3: not allowed to alias
