var xs = [3, 2, 1]
var n = 0
while let last = xs.last, last < 3, n < 5 { xs.removeLast(); n += 1 }
print(xs, n)
// expect: [3] 2
