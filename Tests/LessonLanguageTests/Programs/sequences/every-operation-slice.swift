print([9, 3, 1, 2, 3][1...].map { "\($0)" })
print([9, 3, 1, 2, 3][1...].count)
print(Array([9, 3, 1, 2, 3][1...].dropFirst()).map { "\($0)" })
print([9, 3, 1, 2, 3][1...].enumerated().map { "\($0.offset)\($0.element)" })
print([9, 3, 1, 2, 3][1...].min() as Any)
print([9, 3, 1, 2, 3][1...].contains { "\($0)" == "3" })
print([9, 3, 1, 2, 3][1...].allSatisfy { "\($0)" == "3" })
print(Array([9, 3, 1, 2, 3][1...].drop { "\($0)" == "3" }).map { "\($0)" })
print([9, 3, 1, 2, 3][1...].elementsEqual([9, 3, 1, 2, 3][1...]))
print([[9, 3, 1, 2, 3][1...]] == [[9, 3, 1, 2, 3][1...]])
print([9, 3, 1, 2, 3][1...].firstIndex(of: 3) as Any)
print([9, 3, 1, 2, 3][1...].flatMap { ["\($0)", "-"] })
print([9, 3, 1, 2, 3][1...] + [7])
print([9, 3, 1, 2, 3][1...].dropLast(2).last as Any)
print([9, 3, 1, 2, 3][1...].indices.count)
print([[9, 3, 1, 2, 3][1...]])
print([9, 3, 1, 2, 3][1...].prefix(2))
print([9, 3, 1, 2, 3][1...].enumerated())
do { var v = [9, 3, 1, 2, 3][1...]; v.append(7); print(v) }
do { var v = [9, 3, 1, 2, 3][1...]; v.sort(); print(v) }
do { for x in [9, 3, 1, 2, 3][1...] { print(x, terminator: ";") }; print() }
do { let y = [9, 3, 1, 2, 3][1...]; print(y) }
// expect: ["3", "1", "2", "3"]
// expect: 4
// expect: ["1", "2", "3"]
// expect: ["03", "11", "22", "33"]
// expect: Optional(1)
// expect: true
// expect: false
// expect: ["1", "2", "3"]
// expect: true
// expect: true
// expect: Optional(1)
// expect: ["3", "-", "1", "-", "2", "-", "3", "-"]
// expect: [3, 1, 2, 3, 7]
// expect: Optional(1)
// expect: 4
// expect: [ArraySlice([3, 1, 2, 3])]
// expect: [3, 1]
// expect: EnumeratedSequence<ArraySlice<Int>>(_base: ArraySlice([3, 1, 2, 3]))
// expect: [3, 1, 2, 3, 7]
// expect: [1, 2, 3, 3]
// expect: 3;1;2;3;
// expect: [3, 1, 2, 3]
