print([3, nil, 1, nil].map { "\($0)" })
print([3, nil, 1, nil].count)
print(Array([3, nil, 1, nil].dropFirst()).map { "\($0)" })
print([3, nil, 1, nil].enumerated().map { "\($0.offset)\($0.element)" })
print([3, nil, 1, nil].contains { "\($0)" == "3" })
print([3, nil, 1, nil].allSatisfy { "\($0)" == "3" })
print(Array([3, nil, 1, nil].drop { "\($0)" == "3" }).map { "\($0)" })
print([3, nil, 1, nil].elementsEqual([3, nil, 1, nil]))
print([[3, nil, 1, nil]] == [[3, nil, 1, nil]])
print([3, nil, 1, nil].firstIndex(of: 3) as Any)
print([3, nil, 1, nil].flatMap { ["\($0)", "-"] })
print([3, nil, 1, nil] + [7])
print([3, nil, 1, nil].dropLast(2).last as Any)
print([3, nil, 1, nil].indices.count)
print([[3, nil, 1, nil]])
print([3, nil, 1, nil].prefix(2))
print([3, nil, 1, nil].enumerated())
do { var v = [3, nil, 1, nil]; v.append(7); print(v) }
do { var v = [3, nil, 1, nil]; print(v.popLast() as Any, v) }
do { switch [3, nil, 1, nil] { case [3]: print("one"); default: print("other") } }
// expect: ["Optional(3)", "nil", "Optional(1)", "nil"]
// expect: 4
// expect: ["nil", "Optional(1)", "nil"]
// expect: ["0Optional(3)", "1nil", "2Optional(1)", "3nil"]
// expect: false
// expect: false
// expect: ["Optional(3)", "nil", "Optional(1)", "nil"]
// expect: true
// expect: true
// expect: Optional(0)
// expect: ["Optional(3)", "-", "nil", "-", "Optional(1)", "-", "nil", "-"]
// expect: [Optional(3), nil, Optional(1), nil, Optional(7)]
// expect: Optional(nil)
// expect: 4
// expect: [[Optional(3), nil, Optional(1), nil]]
// expect: [Optional(3), nil]
// expect: EnumeratedSequence<Array<Optional<Int>>>(_base: [Optional(3), nil, Optional(1), nil])
// expect: [Optional(3), nil, Optional(1), nil, Optional(7)]
// expect: Optional(nil) [Optional(3), nil, Optional(1)]
// expect: other
