let a = 1, b = 2.5, c = "x"
print(a, b, c)
var x, y: Int
x = 1
y = 2
print(x + y)
// expect: 1 2.5 x
// expect: 3
