print([2.5, 0.5].map { "\($0)" })
print([2.5, 0.5].count)
print(Array([2.5, 0.5].dropFirst()).map { "\($0)" })
print([2.5, 0.5].enumerated().map { "\($0.offset)\($0.element)" })
print([2.5, 0.5].min() as Any)
print([2.5, 0.5].contains { "\($0)" == "3" })
print([2.5, 0.5].allSatisfy { "\($0)" == "3" })
print(Array([2.5, 0.5].drop { "\($0)" == "3" }).map { "\($0)" })
print([2.5, 0.5].elementsEqual([2.5, 0.5]))
print([[2.5, 0.5]] == [[2.5, 0.5]])
print([2.5, 0.5].firstIndex(of: 3) as Any)
print([2.5, 0.5].flatMap { ["\($0)", "-"] })
print([2.5, 0.5] + [7])
print([2.5, 0.5].dropLast(2).last as Any)
print([2.5, 0.5].indices.count)
print([[2.5, 0.5]])
print([2.5, 0.5].prefix(2))
print([2.5, 0.5].enumerated())
do { var v = [2.5, 0.5]; v.append(7); print(v) }
do { var v = [2.5, 0.5]; v.sort(); print(v) }
do { for x in [2.5, 0.5] { print(x, terminator: ";") }; print() }
do { let y = [2.5, 0.5]; print(y) }
// expect: ["2.5", "0.5"]
// expect: 2
// expect: ["0.5"]
// expect: ["02.5", "10.5"]
// expect: Optional(0.5)
// expect: false
// expect: false
// expect: ["2.5", "0.5"]
// expect: true
// expect: true
// expect: nil
// expect: ["2.5", "-", "0.5", "-"]
// expect: [2.5, 0.5, 7.0]
// expect: nil
// expect: 2
// expect: [[2.5, 0.5]]
// expect: [2.5, 0.5]
// expect: EnumeratedSequence<Array<Double>>(_base: [2.5, 0.5])
// expect: [2.5, 0.5, 7.0]
// expect: [0.5, 2.5]
// expect: 2.5;0.5;
// expect: [2.5, 0.5]
