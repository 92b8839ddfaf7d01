print(Set([3]).map { "\($0)" })
print(Set([3]).count)
print(Array(Set([3]).dropFirst()).map { "\($0)" })
print(Set([3]).enumerated().map { "\($0.offset)\($0.element)" })
print(Set([3]).min() as Any)
print(Set([3]).contains { "\($0)" == "3" })
print(Set([3]).allSatisfy { "\($0)" == "3" })
print(Array(Set([3]).drop { "\($0)" == "3" }).map { "\($0)" })
print(Set([3]).elementsEqual(Set([3])))
print([Set([3])] == [Set([3])])
print(Set([3]).compactMap { "\($0)" == "3" ? nil : "\($0)" })
print([7] + Set([3]))
print(type(of: Set([3])))
print((Set([3]), 1))
print(Set([3]).enumerated())
do { for x in Set([3]) { print(x, terminator: ";") }; print() }
do { let y = Set([3]); print(y) }
// expect: ["3"]
// expect: 1
// expect: []
// expect: ["03"]
// expect: Optional(3)
// expect: true
// expect: true
// expect: []
// expect: true
// expect: true
// expect: []
// expect: [7, 3]
// expect: Set<Int>
// expect: (Set([3]), 1)
// expect: EnumeratedSequence<Set<Int>>(_base: Set([3]))
// expect: 3;
// expect: [3]
