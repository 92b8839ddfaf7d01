print([[3], [1, 2]].joined().map { "\($0)" })
print([[3], [1, 2]].joined().count)
print(Array([[3], [1, 2]].joined().dropFirst()).map { "\($0)" })
print([[3], [1, 2]].joined().enumerated().map { "\($0.offset)\($0.element)" })
print([[3], [1, 2]].joined().min() as Any)
print([[3], [1, 2]].joined().contains { "\($0)" == "3" })
print([[3], [1, 2]].joined().allSatisfy { "\($0)" == "3" })
print(Array([[3], [1, 2]].joined().drop { "\($0)" == "3" }).map { "\($0)" })
print([[3], [1, 2]].joined().elementsEqual([[3], [1, 2]].joined()))
print([[3], [1, 2]].joined().split { "\($0)" == "3" }.count)
print([[3], [1, 2]].joined().lazy.map { "\($0)" }.first as Any)
print([[3], [1, 2]].joined().dropFirst().first as Any)
print([[3], [1, 2]].joined().indices.count)
print(([[3], [1, 2]].joined(), 1))
print([[3], [1, 2]].joined().enumerated())
do { for x in [[3], [1, 2]].joined() { print(x, terminator: ";") }; print() }
// expect: ["3", "1", "2"]
// expect: 3
// expect: ["1", "2"]
// expect: ["03", "11", "22"]
// expect: Optional(1)
// expect: true
// expect: false
// expect: ["1", "2"]
// expect: true
// expect: 1
// expect: Optional("3")
// expect: Optional(1)
// expect: 3
// expect: (Swift.FlattenSequence<Swift.Array<Swift.Array<Swift.Int>>>(_base: [[3], [1, 2]]), 1)
// expect: EnumeratedSequence<FlattenSequence<Array<Array<Int>>>>(_base: Swift.FlattenSequence<Swift.Array<Swift.Array<Swift.Int>>>(_base: [[3], [1, 2]]))
// expect: 3;1;2;
