print((2...5).map { "\($0)" })
print((2...5).count)
print(Array((2...5).dropFirst()).map { "\($0)" })
print((2...5).enumerated().map { "\($0.offset)\($0.element)" })
print((2...5).min() as Any)
print((2...5).contains { "\($0)" == "3" })
print((2...5).allSatisfy { "\($0)" == "3" })
print(Array((2...5).drop { "\($0)" == "3" }).map { "\($0)" })
print((2...5).elementsEqual((2...5)))
print([(2...5)] == [(2...5)])
print((2...5).split { "\($0)" == "3" }.count)
print((2...5).lazy.map { "\($0)" }.first as Any)
print((2...5).dropFirst().first as Any)
print((2...5))
print("\((2...5))")
print((2...5).lazy)
do { let y: Any = (2...5); print(y) }
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
// expect: 2...5
// expect: 2...5
// expect: LazySequence<ClosedRange<Int>>(_base: ClosedRange(2...5))
// expect: 2...5
