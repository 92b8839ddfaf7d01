print(stride(from: 3, to: 9, by: 2).map { "\($0)" })
print(Array(stride(from: 3, to: 9, by: 2).prefix(2)).count)
print(Array(stride(from: 3, to: 9, by: 2).dropLast()).map { "\($0)" })
print(stride(from: 3, to: 9, by: 2).sorted().map { "\($0)" })
print(stride(from: 3, to: 9, by: 2).contains(3))
print(stride(from: 3, to: 9, by: 2).reduce("") { "\($0)\($1)," })
print(stride(from: 3, to: 9, by: 2).filter { "\($0)" == "3" }.count)
print(zip(stride(from: 3, to: 9, by: 2), stride(from: 3, to: 9, by: 2)).map { "\($0)\($1)" })
print(stride(from: 3, to: 9, by: 2).split { "\($0)" == "3" }.count)
print(stride(from: 3, to: 9, by: 2).lazy.map { "\($0)" }.first as Any)
print(stride(from: 3, to: 9, by: 2).dropLast(2).last as Any)
print([stride(from: 3, to: 9, by: 2)])
print(stride(from: 3, to: 9, by: 2).reversed())
do { var it = stride(from: 3, to: 9, by: 2).makeIterator(); _ = it.next(); print(it.next() as Any) }
do { let y = stride(from: 3, to: 9, by: 2); print(y) }
// expect: ["3", "5", "7"]
// expect: 2
// expect: ["3", "5"]
// expect: ["3", "5", "7"]
// expect: true
// expect: 3,5,7,
// expect: 1
// expect: ["33", "55", "77"]
// expect: 1
// expect: Optional("3")
// expect: Optional(3)
// expect: [Swift.StrideTo<Swift.Int>]
// expect: [7, 5, 3]
// expect: Optional(5)
// expect: Swift.StrideTo<Swift.Int>
