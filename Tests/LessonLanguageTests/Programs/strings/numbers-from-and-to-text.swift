print(String(repeating: "ab", count: 3), String(repeating: Character("x"), count: 2), Int("12", radix: 8) ?? -1)
print(Int("zz", radix: 36)!, Int("0x1f") == nil, Int("-7")!, Int("+7")!, Int(" 7") == nil, String(255, radix: 2))
print(String(255, radix: 16, uppercase: true), Int("7.5") == nil, Double("1e3")!, Double("abc") == nil, Float("2.5")!)
print(Bool("true")!, Bool("yes") == nil)
// expect: ababab xx 10
// expect: 1295 true -7 7 true 11111111
// expect: FF true 1000.0 true 2.5
// expect: true true
