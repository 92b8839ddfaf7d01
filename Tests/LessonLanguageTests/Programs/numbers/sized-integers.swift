let a: UInt8 = 200
let b: UInt8 = 55
print(a + b, a - b, a / 7, a % 7, a &+ 100, b &- 100, a &* 3)
print(a & b, a | b, a ^ b, ~a, a << 1, a >> 2, a << 9, a &<< 9, a &>> 9)
let c: Int8 = -100
print(c - 28, c &- 29, -c, c / 3, c % 7, ~c, c >> 1, c << 1, c &<< 9, c.magnitude)
var n: UInt16 = 65_000
n += 535
print(n)
n &+= 1
print(n)
n |= 0b1010
n <<= 2
print(n)
let w: UInt64 = 18_446_744_073_709_551_615
print(w, w / 3, w % 10, w >> 60, w > 5, w == .max, [w, 1, 9].sorted(), [w, 3].max()!)
let h = 0xFF_FF_FF_FF as UInt32
print(h, h &+ 1, Int(h) + 1, h == UInt32.max)
print(Int32.max, Int64.min, Int16.max, UInt.max, Int8.min, UInt8.bitWidth, Int.bitWidth)
let shift: Int8 = 3
print(1 << shift, a << shift, a >> UInt64(2))
let mask: UInt8 = 1 << 3
print(mask, "\(w)", [a, b], (a, c))
// expect: 255 145 28 4 44 211 88
// expect: 0 255 255 55 144 50 0 144 100
// expect: -128 127 100 -33 -2 99 -50 56 56 100
// expect: 65535
// expect: 0
// expect: 40
// expect: 18446744073709551615 6148914691236517205 5 15 true true [1, 9, 18446744073709551615] 18446744073709551615
// expect: 4294967295 0 4294967296 true
// expect: 2147483647 -9223372036854775808 32767 18446744073709551615 -128 8 64
// expect: 8 64 50
// expect: 8 18446744073709551615 [200, 55] (200, -100)
