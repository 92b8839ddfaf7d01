let a = 1
var b = 2
b += a
print(a, b)
let c: Double = 3
print(c)
// expect: 1 3
// expect: 3.0
