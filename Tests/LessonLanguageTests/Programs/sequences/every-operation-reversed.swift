print([3, 2, 1, 3].reversed().map { "\($0)" })
print([3, 2, 1, 3].reversed().count)
print(Array([3, 2, 1, 3].reversed().dropFirst()).map { "\($0)" })
print([3, 2, 1, 3].reversed().enumerated().map { "\($0.offset)\($0.element)" })
print([3, 2, 1, 3].reversed().min() as Any)
print([3, 2, 1, 3].reversed().contains { "\($0)" == "3" })
print([3, 2, 1, 3].reversed().allSatisfy { "\($0)" == "3" })
print(Array([3, 2, 1, 3].reversed().drop { "\($0)" == "3" }).map { "\($0)" })
print([3, 2, 1, 3].reversed().elementsEqual([3, 2, 1, 3].reversed()))
print([[3, 2, 1, 3].reversed()] == [[3, 2, 1, 3].reversed()])
print([3, 2, 1, 3].reversed().split { "\($0)" == "3" }.count)
print([3, 2, 1, 3].reversed().lazy.map { "\($0)" }.first as Any)
print([3, 2, 1, 3].reversed().dropFirst().first as Any)
print([3, 2, 1, 3].reversed().indices.count)
print(([3, 2, 1, 3].reversed(), 1))
print([3, 2, 1, 3].reversed().enumerated())
do { for x in [3, 2, 1, 3].reversed() { print(x, terminator: ";") }; print() }
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
// expect: 1
// expect: Optional("3")
// expect: Optional(1)
// expect: 4
// expect: (Swift.ReversedCollection<Swift.Array<Swift.Int>>(_base: [3, 2, 1, 3]), 1)
// expect: EnumeratedSequence<ReversedCollection<Array<Int>>>(_base: Swift.ReversedCollection<Swift.Array<Swift.Int>>(_base: [3, 2, 1, 3]))
// expect: 3;1;2;3;
