print([[3, 1], [2]].map { "\($0)" })
print([[3, 1], [2]].count)
print(Array([[3, 1], [2]].dropFirst()).map { "\($0)" })
print([[3, 1], [2]].enumerated().map { "\($0.offset)\($0.element)" })
print([[3, 1], [2]].first { "\($0)" == "3" } as Any)
print(Array([[3, 1], [2]].prefix { "\($0)" == "3" }).count)
print(zip([[3, 1], [2]], 1...).map { "\($0)\($1)" })
print([[3, 1], [2]].starts(with: [[3, 1], [2]].prefix(1)))
print(Set([[[3, 1], [2]]]).count)
print([[3, 1], [2]].compactMap { "\($0)" == "3" ? nil : "\($0)" })
print([[3, 1], [2]].joined().count)
print([[3, 1], [2]].dropLast(2).last as Any)
print([[3, 1], [2]].indices.count)
print([[[3, 1], [2]]])
print([[3, 1], [2]].prefix(2))
print([[3, 1], [2]].enumerated())
do { var v = [[3, 1], [2]]; v.removeFirst(); print(v) }
do { var v = [[3, 1], [2]]; v += [[3, 1], [2]]; print(v) }
do { let y = [[3, 1], [2]]; print(y) }
// expect: ["[3, 1]", "[2]"]
// expect: 2
// expect: ["[2]"]
// expect: ["0[3, 1]", "1[2]"]
// expect: nil
// expect: 0
// expect: ["[3, 1]1", "[2]2"]
// expect: true
// expect: 1
// expect: ["[3, 1]", "[2]"]
// expect: 3
// expect: nil
// expect: 2
// expect: [[[3, 1], [2]]]
// expect: [[3, 1], [2]]
// expect: EnumeratedSequence<Array<Array<Int>>>(_base: [[3, 1], [2]])
// expect: [[2]]
// expect: [[3, 1], [2], [3, 1], [2]]
// expect: [[3, 1], [2]]
