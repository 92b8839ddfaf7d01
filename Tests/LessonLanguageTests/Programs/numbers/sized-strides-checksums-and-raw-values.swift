for x in stride(from: UInt8(0), to: 10, by: 3) { print(x, terminator: " ") }
print()
let bytes: [UInt8] = [0x48, 0x69]
print(String(bytes[0], radix: 16, uppercase: true))
var crc: UInt16 = 0xFFFF
for b in bytes { crc ^= UInt16(b) << 8; for _ in 0..<8 { crc = crc & 0x8000 != 0 ? (crc << 1) ^ 0x1021 : crc << 1 } }
print(crc, Int(crc) % 7, Double(crc) / 2)
let big = Int64.max
print(big, big &+ 1, Int64(5).isMultiple(of: 5), UInt64(big) + 1)
var total: Int32 = 0
for i in Int32(1)...10 { total += i }
print(total, total / 3, -total, total.description, Int(total) * 2)
let opt = UInt8("12")
print(opt.map { $0 + 1 } as Any, opt ?? 0)
let pairs = zip([UInt8(1), 2], [3, 4] as [Int8]).map { Int($0) * Int($1) }
print(pairs, [Int16: String]().isEmpty, [3: "a"] as [UInt: String])
func f(_ x: UInt) -> UInt { x == 0 ? 1 : x * f(x - 1) }
print(f(20), UInt8.max, Int8.min...Int8.max)
print((0..<8).map { UInt8(1) << $0 }, UInt32.random(in: 1...1), Float(UInt8(3)) / 2)
enum Flag: UInt8, CaseIterable { case a = 1, b = 2, c = 4 }
print(Flag.allCases.map(\.rawValue).reduce(0, |), Flag(rawValue: 2) as Any)
// expect: 0 3 6 9 
// expect: 48
// expect: 25829 6 12914.5
// expect: 9223372036854775807 -9223372036854775808 true 9223372036854775808
// expect: 55 18 -55 55 110
// expect: Optional(13) 12
// expect: [3, 8] true [3: "a"]
// expect: 2432902008176640000 255 -128...127
// expect: [1, 2, 4, 8, 16, 32, 64, 128] 1 1.5
// expect: 7 Optional(main.Flag.b)
