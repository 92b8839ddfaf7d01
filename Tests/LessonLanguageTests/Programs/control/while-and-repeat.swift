var n = 3
while n > 0 { n -= 1; if n == 1 { continue }; print(n) }
var k = 0
repeat { k += 1 } while k < 5
print(k)
// expect: 2
// expect: 0
// expect: 5
