print((2..<6).map { "\($0)" })
print((2..<6).count)
print(Array((2..<6).dropFirst()).map { "\($0)" })
print((2..<6).enumerated().map { "\($0.offset)\($0.element)" })
print((2..<6).min() as Any)
print((2..<6).contains { "\($0)" == "3" })
print((2..<6).allSatisfy { "\($0)" == "3" })
print(Array((2..<6).drop { "\($0)" == "3" }).map { "\($0)" })
print((2..<6).elementsEqual((2..<6)))
print([(2..<6)] == [(2..<6)])
print((2..<6).split { "\($0)" == "3" }.count)
print((2..<6).lazy.map { "\($0)" }.first as Any)
print((2..<6).dropFirst().first as Any)
print((2..<6).indices.count)
print([(2..<6)])
print((2..<6).prefix(2))
print((2..<6).enumerated())
do { for x in (2..<6) { print(x, terminator: ";") }; print() }
// expect: ["2", "3", "4", "5"]
// expect: 4
// expect: ["3", "4", "5"]
// expect: ["02", "13", "24", "35"]
// expect: Optional(2)
// expect: true
// expect: false
// expect: ["2", "3", "4", "5"]
// expect: true
// expect: true
// expect: 2
// expect: Optional("2")
// expect: Optional(3)
// expect: 4
// expect: [Range(2..<6)]
// expect: 2..<4
// expect: EnumeratedSequence<Range<Int>>(_base: Range(2..<6))
// expect: 2;3;4;5;
