var it = [1, 2].makeIterator()
while let x = it.next() { print(x) }
var c = "ab".makeIterator()
print(c.next()!, c.next()!, c.next() as Any)
// expect: 1
// expect: 2
// expect: a b nil
