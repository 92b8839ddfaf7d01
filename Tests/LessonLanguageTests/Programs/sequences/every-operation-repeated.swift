print(repeatElement(3, count: 3).map { "\($0)" })
print(repeatElement(3, count: 3).count)
print(Array(repeatElement(3, count: 3).dropFirst()).map { "\($0)" })
print(repeatElement(3, count: 3).enumerated().map { "\($0.offset)\($0.element)" })
print(repeatElement(3, count: 3).min() as Any)
print(repeatElement(3, count: 3).contains { "\($0)" == "3" })
print(repeatElement(3, count: 3).allSatisfy { "\($0)" == "3" })
print(Array(repeatElement(3, count: 3).drop { "\($0)" == "3" }).map { "\($0)" })
print(repeatElement(3, count: 3).elementsEqual(repeatElement(3, count: 3)))
print(repeatElement(3, count: 3).compactMap { "\($0)" == "3" ? nil : "\($0)" })
print(repeatElement(3, count: 3) + [7])
print(repeatElement(3, count: 3).dropLast(2).last as Any)
print([repeatElement(3, count: 3)])
print(repeatElement(3, count: 3).reversed())
do { var it = repeatElement(3, count: 3).makeIterator(); _ = it.next(); print(it.next() as Any) }
do { let y = repeatElement(3, count: 3); print(y) }
// expect: ["3", "3", "3"]
// expect: 3
// expect: ["3", "3"]
// expect: ["03", "13", "23"]
// expect: Optional(3)
// expect: true
// expect: true
// expect: []
// expect: true
// expect: []
// expect: [3, 3, 3, 7]
// expect: Optional(3)
// expect: [Swift.Repeated<Swift.Int>(count: 3, repeatedValue: 3)]
// expect: ReversedCollection<Repeated<Int>>(_base: Swift.Repeated<Swift.Int>(count: 3, repeatedValue: 3))
// expect: Optional(3)
// expect: Repeated<Int>(count: 3, repeatedValue: 3)
