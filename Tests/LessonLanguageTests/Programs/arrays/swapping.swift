var a = 1, b = 2
swap(&a, &b)
print(a, b)
var l = [1, 2, 3]
l.swapAt(0, 2)
print(l)
// expect: 2 1
// expect: [3, 2, 1]
