print("caba".utf8.map { "\($0)" })
print("caba".utf8.count)
print(Array("caba".utf8.dropFirst()).map { "\($0)" })
print("caba".utf8.enumerated().map { "\($0.offset)\($0.element)" })
print("caba".utf8.min() as Any)
print("caba".utf8.contains { "\($0)" == "3" })
print("caba".utf8.allSatisfy { "\($0)" == "3" })
print(Array("caba".utf8.drop { "\($0)" == "3" }).map { "\($0)" })
print("caba".utf8.elementsEqual("caba".utf8))
print("caba".utf8.compactMap { "\($0)" == "3" ? nil : "\($0)" })
print("caba".utf8 + [7])
print("caba".utf8.dropLast(2).last as Any)
print(["caba".utf8])
print("caba".utf8.enumerated())
do { for x in "caba".utf8 { print(x, terminator: ";") }; print() }
// expect: ["99", "97", "98", "97"]
// expect: 4
// expect: ["97", "98", "97"]
// expect: ["099", "197", "298", "397"]
// expect: Optional(97)
// expect: false
// expect: false
// expect: ["99", "97", "98", "97"]
// expect: true
// expect: ["99", "97", "98", "97"]
// expect: [99, 97, 98, 97, 7]
// expect: Optional(97)
// expect: [UTF8View("caba")]
// expect: EnumeratedSequence<UTF8View>(_base: UTF8View("caba"))
// expect: 99;97;98;97;
