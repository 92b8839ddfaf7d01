let x = 300
print(UInt8(truncatingIfNeeded: x), UInt8(clamping: x), UInt8(exactly: x) as Any, UInt8(exactly: 30) as Any, Int8(clamping: -x), UInt8(clamping: -5))
print(Int8(bitPattern: 200), UInt8(bitPattern: -1), UInt(bitPattern: -1), Int(bitPattern: UInt.max))
print(Int32(7.9), UInt8(3.99), Int64(-2.5), Int16(exactly: 2.5) as Any, Int16(exactly: 2.0) as Any)
let u: UInt32 = 70_000
print(Int(u), Double(u), Float(u), UInt64(u) * 70_000, Int64(u) - 80_000)
print(Double(UInt64.max), Int64(u), UInt16(truncatingIfNeeded: u))
print(UInt8("200") as Any, UInt8("256") as Any, UInt8("ff", radix: 16) as Any, Int8("-7") as Any)
print([1, 2, 3].map { UInt8($0) }, [UInt8(1), 2].map(Int.init), ["1", "x"].map { UInt16($0) })
print(x.magnitude, (-x).magnitude, Int8(-128).magnitude)
print(UInt8(200).addingReportingOverflow(100), Int8(100).subtractingReportingOverflow(-100), UInt8(16).multipliedReportingOverflow(by: 16))
print(UInt8(0b1011).nonzeroBitCount, UInt8(1).leadingZeroBitCount, UInt16(8).trailingZeroBitCount, UInt16(0x1234).byteSwapped)
print(UInt8(12).isMultiple(of: 4), Int8(-3).signum(), UInt8(17).quotientAndRemainder(dividingBy: 5))
print(type(of: u), String(u), u.description, String(UInt8(255), radix: 2))
// expect: 44 255 nil Optional(30) -128 0
// expect: -56 255 18446744073709551615 -1
// expect: 7 3 -2 nil Optional(2)
// expect: 70000 70000.0 70000.0 4900000000 -10000
// expect: 1.8446744073709552e+19 70000 4464
// expect: Optional(200) nil Optional(255) Optional(-7)
// expect: [1, 2, 3] [1, 2] [Optional(1), nil]
// expect: 300 300 128
// expect: (partialValue: 44, overflow: true) (partialValue: -56, overflow: true) (partialValue: 0, overflow: true)
// expect: 3 7 3 13330
// expect: true -1 (quotient: 3, remainder: 2)
// expect: UInt32 70000 70000 11111111
