print((1...6).lazy.filter { $0 % 2 == 0 }.map { "\($0)" })
print((1...6).lazy.filter { $0 % 2 == 0 }.count)
print(Array((1...6).lazy.filter { $0 % 2 == 0 }.suffix(2)).map { "\($0)" })
print((1...6).lazy.filter { $0 % 2 == 0 }.sorted().map { "\($0)" })
print((1...6).lazy.filter { $0 % 2 == 0 }.contains(3))
print((1...6).lazy.filter { $0 % 2 == 0 }.reduce("") { "\($0)\($1)," })
print((1...6).lazy.filter { $0 % 2 == 0 }.filter { "\($0)" == "3" }.count)
print(zip((1...6).lazy.filter { $0 % 2 == 0 }, (1...6).lazy.filter { $0 % 2 == 0 }).map { "\($0)\($1)" })
print((1...6).lazy.filter { $0 % 2 == 0 }.split { "\($0)" == "3" }.count)
print((1...6).lazy.filter { $0 % 2 == 0 }.lazy.map { "\($0)" }.first as Any)
print((1...6).lazy.filter { $0 % 2 == 0 }.dropFirst().first as Any)
print((1...6).lazy.filter { $0 % 2 == 0 })
print("\((1...6).lazy.filter { $0 % 2 == 0 })")
do { var it = (1...6).lazy.filter { $0 % 2 == 0 }.makeIterator(); _ = it.next(); print(it.next() as Any) }
do { let y = (1...6).lazy.filter { $0 % 2 == 0 }; print(y) }
// expect: LazyMapSequence<LazyFilterSequence<ClosedRange<Int>>, String>(_base: Swift.LazyFilterSequence<Swift.ClosedRange<Swift.Int>>(_base: ClosedRange(1...6), _predicate: (Function)), _transform: (Function))
// expect: 3
// expect: ["4", "6"]
// expect: ["2", "4", "6"]
// expect: false
// expect: 2,4,6,
// expect: 0
// expect: ["22", "44", "66"]
// expect: 1
// expect: Optional("2")
// expect: Optional(4)
// expect: LazyFilterSequence<ClosedRange<Int>>(_base: ClosedRange(1...6), _predicate: (Function))
// expect: LazyFilterSequence<ClosedRange<Int>>(_base: ClosedRange(1...6), _predicate: (Function))
// expect: Optional(4)
// expect: LazyFilterSequence<ClosedRange<Int>>(_base: ClosedRange(1...6), _predicate: (Function))
