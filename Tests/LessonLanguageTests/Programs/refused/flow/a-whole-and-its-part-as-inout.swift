struct P {
    var a = 1
    mutating func m(_ x: inout Int) { x += a }
}
var p = P()
p.m(&p.a)
print(p)
// error: 6: overlapping accesses to 'p'
