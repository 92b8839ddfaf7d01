func f(_ x: inout Int) { x += 1 }
var n = 1
f(n)
// error: 3: passing value of type 'Int' to an inout parameter requires explicit '&'
