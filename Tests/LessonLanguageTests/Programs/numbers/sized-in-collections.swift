var counts: [UInt8: Int] = [:]
for byte in [UInt8(1), 2, 1] { counts[byte, default: 0] += 1 }
print(counts[1]!, counts.count, Set<Int8>([1, 1, 2]).count)
for i in UInt8(250)...255 { print(i, terminator: " ") }
print()
for i in 0..<UInt32(3) { print(i, terminator: " ") }
print()
let r: ClosedRange<Int16> = -3...3
print(r.contains(2), r, r.count, Array(r), r.map { $0 * 2 })
func fnv(_ bytes: [UInt8]) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for scalar in bytes { hash = (hash ^ UInt32(scalar)) &* 16_777_619 }
    return hash
}
print(fnv([108, 101, 115]))
struct Source {
    var state: UInt64
    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state >> 33
    }
}
var s = Source(state: 42)
print(s.next(), s.next(), s.next() % 6 + 1)
switch UInt8(65) {
case 48...57: print("digit")
case 65...90: print("upper")
default: print("other")
}
let sizes: [Int32] = [3, 1, 2]
print(sizes.sorted(), sizes.reduce(0, +), sizes.min()!, sizes.contains(2), abs(Int16(-4)), max(UInt8(3), 9))
let o: UInt8? = nil
print(o ?? 7, (o ?? 250) &+ 10)
struct Pixel: Hashable { var r: UInt8, g: UInt8, b: UInt8 }
print(Pixel(r: 255, g: 0, b: 16), Pixel(r: 1, g: 2, b: 3) == Pixel(r: 1, g: 2, b: 3))
let any: [Any] = [UInt8(1), Int8(2), 3]
print(any, any[0] is UInt8, any[0] is Int, any[1] as? Int8 as Any)
let table = [UInt8](repeating: 0, count: 4)
print(table, 2 * UInt8(3) == 6, UInt8.min, -Int8(5))
print(w2(3))
func w2(_ x: Int64) -> Double { Double(x) / 2 }
// expect: 2 2 2
// expect: 250 251 252 253 254 255 
// expect: 0 1 2 
// expect: true -3...3 7 [-3, -2, -1, 0, 1, 2, 3] [-6, -4, -2, 0, 2, 4, 6]
// expect: 1265302555
// expect: 1220265334 484179026 5
// expect: upper
// expect: [1, 2, 3] 6 1 true 4 9
// expect: 7 4
// expect: Pixel(r: 255, g: 0, b: 16) true
// expect: [1, 2, 3] true false Optional(2)
// expect: [0, 0, 0, 0] true 0 -5
// expect: 1.5
