print([(3, "a"), (1, "b")].map { "\($0)" })
print([(3, "a"), (1, "b")].count)
print(Array([(3, "a"), (1, "b")].dropFirst()).map { "\($0)" })
print([(3, "a"), (1, "b")].enumerated().map { "\($0.offset)\($0.element)" })
print([(3, "a"), (1, "b")].first { "\($0)" == "3" } as Any)
print(Array([(3, "a"), (1, "b")].prefix { "\($0)" == "3" }).count)
print(zip([(3, "a"), (1, "b")], 1...).map { "\($0)\($1)" })
print([(3, "a"), (1, "b")].split { "\($0)" == "3" }.count)
print([(3, "a"), (1, "b")].lazy.map { "\($0)" }.first as Any)
print([(3, "a"), (1, "b")].dropLast(2).last as Any)
print([(3, "a"), (1, "b")].indices.count)
print([[(3, "a"), (1, "b")]])
print([(3, "a"), (1, "b")].prefix(2))
print([(3, "a"), (1, "b")].enumerated())
do { var v = [(3, "a"), (1, "b")]; v.removeFirst(); print(v) }
do { var v = [(3, "a"), (1, "b")]; v += [(3, "a"), (1, "b")]; print(v) }
do { let y = [(3, "a"), (1, "b")]; print(y) }
// expect: ["(3, \"a\")", "(1, \"b\")"]
// expect: 2
// expect: ["(1, \"b\")"]
// expect: ["0(3, \"a\")", "1(1, \"b\")"]
// expect: nil
// expect: 0
// expect: ["(3, \"a\")1", "(1, \"b\")2"]
// expect: 1
// expect: Optional("(3, \"a\")")
// expect: nil
// expect: 2
// expect: [[(3, "a"), (1, "b")]]
// expect: [(3, "a"), (1, "b")]
// expect: EnumeratedSequence<Array<(Int, String)>>(_base: [(3, "a"), (1, "b")])
// expect: [(1, "b")]
// expect: [(3, "a"), (1, "b"), (3, "a"), (1, "b")]
// expect: [(3, "a"), (1, "b")]
