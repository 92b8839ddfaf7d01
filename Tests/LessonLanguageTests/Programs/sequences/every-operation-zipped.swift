print(zip([3, 1], "ab").map { "\($0)" })
print(Array(zip([3, 1], "ab").prefix(2)).count)
print(Array(zip([3, 1], "ab").dropLast()).map { "\($0)" })
print(zip([3, 1], "ab").contains { "\($0)" == "3" })
print(zip([3, 1], "ab").allSatisfy { "\($0)" == "3" })
print(Array(zip([3, 1], "ab").drop { "\($0)" == "3" }).map { "\($0)" })
print(zip([3, 1], "ab").split { "\($0)" == "3" }.count)
print(zip([3, 1], "ab").lazy.map { "\($0)" }.first as Any)
print(zip([3, 1], "ab"))
print("\(zip([3, 1], "ab"))")
print(zip([3, 1], "ab").lazy)
do { let y: Any = zip([3, 1], "ab"); print(y) }
// expect: ["(3, \"a\")", "(1, \"b\")"]
// expect: 2
// expect: ["(3, \"a\")"]
// expect: false
// expect: false
// expect: ["(3, \"a\")", "(1, \"b\")"]
// expect: 1
// expect: Optional("(3, \"a\")")
// expect: Zip2Sequence<Array<Int>, String>(_sequence1: [3, 1], _sequence2: "ab")
// expect: Zip2Sequence<Array<Int>, String>(_sequence1: [3, 1], _sequence2: "ab")
// expect: LazySequence<Zip2Sequence<Array<Int>, String>>(_base: Swift.Zip2Sequence<Swift.Array<Swift.Int>, Swift.String>(_sequence1: [3, 1], _sequence2: "ab"))
// expect: Zip2Sequence<Array<Int>, String>(_sequence1: [3, 1], _sequence2: "ab")
