let n = -5
let m: UInt = n.magnitude
print(m, type(of: m), (-2.5).magnitude, Int8(-128).magnitude, n.magnitude + 1)
// expect: 5 UInt 2.5 128 6
