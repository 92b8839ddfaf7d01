print([3, 1].enumerated().map { "\($0)" })
print([3, 1].enumerated().count)
print(Array([3, 1].enumerated().dropFirst()).map { "\($0)" })
print([3, 1].enumerated().enumerated().map { "\($0.offset)\($0.element)" })
print([3, 1].enumerated().first { "\($0)" == "3" } as Any)
print(Array([3, 1].enumerated().prefix { "\($0)" == "3" }).count)
print(zip([3, 1].enumerated(), 1...).map { "\($0)\($1)" })
print([3, 1].enumerated().compactMap { "\($0)" == "3" ? nil : "\($0)" })
print([3, 1].enumerated().dropFirst().first as Any)
print([3, 1].enumerated())
print("\([3, 1].enumerated())")
print([3, 1].enumerated().lazy)
do { let y: Any = [3, 1].enumerated(); print(y) }
// expect: ["(offset: 0, element: 3)", "(offset: 1, element: 1)"]
// expect: 2
// expect: ["(offset: 1, element: 1)"]
// expect: ["0(offset: 0, element: 3)", "1(offset: 1, element: 1)"]
// expect: nil
// expect: 0
// expect: ["(offset: 0, element: 3)1", "(offset: 1, element: 1)2"]
// expect: ["(offset: 0, element: 3)", "(offset: 1, element: 1)"]
// expect: Optional((offset: 1, element: 1))
// expect: EnumeratedSequence<Array<Int>>(_base: [3, 1])
// expect: EnumeratedSequence<Array<Int>>(_base: [3, 1])
// expect: LazySequence<EnumeratedSequence<Array<Int>>>(_base: Swift.EnumeratedSequence<Swift.Array<Swift.Int>>(_base: [3, 1]))
// expect: EnumeratedSequence<Array<Int>>(_base: [3, 1])
