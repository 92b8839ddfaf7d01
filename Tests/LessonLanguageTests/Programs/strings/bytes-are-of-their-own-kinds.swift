let bytes: [UInt8] = Array("aé".utf8)
print(bytes, "aé".utf8.count, "abc".utf8.reduce(0) { $0 + Int($1) })
for byte in "hi".utf8 { print(byte, type(of: byte)) }
print(Character("a").asciiValue ?? 0, Character("é").asciiValue == nil, type(of: Character("a").asciiValue))
print(Int(Character("c").asciiValue! - Character("a").asciiValue!))
let scalar = "é".unicodeScalars.first!
print(scalar.value, type(of: scalar.value), "abc".unicodeScalars.map { $0.value + 1 })
print(String(decoding: [104, 105] as [UInt8], as: UTF8.self), "ab".utf16.map { Int($0) })
print(Character(UnicodeScalar(UInt8(65))), Character(UnicodeScalar(97)!), Unicode.Scalar(98 as UInt8))
// expect: [97, 195, 169] 3 294
// expect: 104 UInt8
// expect: 105 UInt8
// expect: 97 true Optional<UInt8>
// expect: 2
// expect: 233 UInt32 [98, 99, 100]
// expect: hi [97, 98]
// expect: A a b
