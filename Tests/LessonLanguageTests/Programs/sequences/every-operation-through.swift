print(stride(from: 0.5, through: 2, by: 0.5).map { "\($0)" })
print(Array(stride(from: 0.5, through: 2, by: 0.5).prefix(2)).count)
print(Array(stride(from: 0.5, through: 2, by: 0.5).dropLast()).map { "\($0)" })
print(stride(from: 0.5, through: 2, by: 0.5).sorted().map { "\($0)" })
print(stride(from: 0.5, through: 2, by: 0.5).contains(3))
print(stride(from: 0.5, through: 2, by: 0.5).reduce("") { "\($0)\($1)," })
print(stride(from: 0.5, through: 2, by: 0.5).filter { "\($0)" == "3" }.count)
print(zip(stride(from: 0.5, through: 2, by: 0.5), stride(from: 0.5, through: 2, by: 0.5)).map { "\($0)\($1)" })
print(stride(from: 0.5, through: 2, by: 0.5).split { "\($0)" == "3" }.count)
print(stride(from: 0.5, through: 2, by: 0.5).lazy.map { "\($0)" }.first as Any)
print(stride(from: 0.5, through: 2, by: 0.5).dropLast(2).last as Any)
print([stride(from: 0.5, through: 2, by: 0.5)])
print(stride(from: 0.5, through: 2, by: 0.5).reversed())
do { var it = stride(from: 0.5, through: 2, by: 0.5).makeIterator(); _ = it.next(); print(it.next() as Any) }
do { let y = stride(from: 0.5, through: 2, by: 0.5); print(y) }
// expect: ["0.5", "1.0", "1.5", "2.0"]
// expect: 2
// expect: ["0.5", "1.0", "1.5"]
// expect: ["0.5", "1.0", "1.5", "2.0"]
// expect: false
// expect: 0.5,1.0,1.5,2.0,
// expect: 0
// expect: ["0.50.5", "1.01.0", "1.51.5", "2.02.0"]
// expect: 1
// expect: Optional("0.5")
// expect: Optional(1.0)
// expect: [Swift.StrideThrough<Swift.Double>]
// expect: [2.0, 1.5, 1.0, 0.5]
// expect: Optional(1.0)
// expect: Swift.StrideThrough<Swift.Double>
