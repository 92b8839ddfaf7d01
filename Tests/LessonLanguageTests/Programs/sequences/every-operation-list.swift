print([3, 1, 2, 3].map { "\($0)" })
print([3, 1, 2, 3].count)
print(Array([3, 1, 2, 3].dropFirst()).map { "\($0)" })
print([3, 1, 2, 3].enumerated().map { "\($0.offset)\($0.element)" })
print([3, 1, 2, 3].min() as Any)
print([3, 1, 2, 3].contains { "\($0)" == "3" })
print([3, 1, 2, 3].allSatisfy { "\($0)" == "3" })
print(Array([3, 1, 2, 3].drop { "\($0)" == "3" }).map { "\($0)" })
print([3, 1, 2, 3].elementsEqual([3, 1, 2, 3]))
print([[3, 1, 2, 3]] == [[3, 1, 2, 3]])
print([3, 1, 2, 3].firstIndex(of: 3) as Any)
print([3, 1, 2, 3].flatMap { ["\($0)", "-"] })
print([3, 1, 2, 3] + [7])
print([3, 1, 2, 3].dropLast(2).last as Any)
print([3, 1, 2, 3].indices.count)
print([[3, 1, 2, 3]])
print([3, 1, 2, 3].prefix(2))
print([3, 1, 2, 3].enumerated())
do { var v = [3, 1, 2, 3]; v.append(7); print(v) }
do { var v = [3, 1, 2, 3]; v.sort(); print(v) }
do { for x in [3, 1, 2, 3] { print(x, terminator: ";") }; print() }
do { let y = [3, 1, 2, 3]; print(y) }
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
// expect: Optional(0)
// expect: ["3", "-", "1", "-", "2", "-", "3", "-"]
// expect: [3, 1, 2, 3, 7]
// expect: Optional(1)
// expect: 4
// expect: [[3, 1, 2, 3]]
// expect: [3, 1]
// expect: EnumeratedSequence<Array<Int>>(_base: [3, 1, 2, 3])
// expect: [3, 1, 2, 3, 7]
// expect: [1, 2, 3, 3]
// expect: 3;1;2;3;
// expect: [3, 1, 2, 3]
