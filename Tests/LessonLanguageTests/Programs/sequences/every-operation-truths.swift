print([true, false].map { "\($0)" })
print([true, false].count)
print(Array([true, false].dropFirst()).map { "\($0)" })
print([true, false].enumerated().map { "\($0.offset)\($0.element)" })
print([true, false].first { "\($0)" == "3" } as Any)
print(Array([true, false].prefix { "\($0)" == "3" }).count)
print(zip([true, false], 1...).map { "\($0)\($1)" })
print([true, false].starts(with: [true, false].prefix(1)))
print(Set([[true, false]]).count)
print([true, false].compactMap { "\($0)" == "3" ? nil : "\($0)" })
print([true, false] + [true, false])
print([true, false][...])
print(type(of: [true, false]))
print(([true, false], 1))
print([true, false].dropFirst())
print([true, false].lazy)
do { var v = [true, false]; v.reverse(); print(v) }
do { for x in [true, false] { print(x, terminator: ";") }; print() }
// expect: ["true", "false"]
// expect: 2
// expect: ["false"]
// expect: ["0true", "1false"]
// expect: nil
// expect: 0
// expect: ["true1", "false2"]
// expect: true
// expect: 1
// expect: ["true", "false"]
// expect: [true, false, true, false]
// expect: [true, false]
// expect: Array<Bool>
// expect: ([true, false], 1)
// expect: [false]
// expect: LazySequence<Array<Bool>>(_base: [true, false])
// expect: [false, true]
// expect: true;false;
