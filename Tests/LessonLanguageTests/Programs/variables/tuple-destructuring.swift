let (a, b) = (1, "one")
print(a, b)
var (c, _) = (2.5, 3)
c *= 2
print(c)
let point = (x: 3, y: 4)
print(point.x, point.y, point.0, point)
let ((p, q), r) = ((1, 2), 3)
print(p, q, r)
// expect: 1 one
// expect: 5.0
// expect: 3 4 3 (x: 3, y: 4)
// expect: 1 2 3
