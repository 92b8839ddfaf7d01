print(["k": 3].values.map { "\($0)" })
print(["k": 3].values.count)
print(Array(["k": 3].values.dropFirst()).map { "\($0)" })
print(["k": 3].values.enumerated().map { "\($0.offset)\($0.element)" })
print(["k": 3].values.min() as Any)
print(["k": 3].values.contains { "\($0)" == "3" })
print(["k": 3].values.allSatisfy { "\($0)" == "3" })
print(Array(["k": 3].values.drop { "\($0)" == "3" }).map { "\($0)" })
print(["k": 3].values.elementsEqual(["k": 3].values))
print(["k": 3].values.compactMap { "\($0)" == "3" ? nil : "\($0)" })
print(["k": 3].values + [7])
print(["k": 3].values.dropLast(2).last as Any)
print([["k": 3].values])
print(["k": 3].values.reversed())
do { var it = ["k": 3].values.makeIterator(); _ = it.next(); print(it.next() as Any) }
do { let y = ["k": 3].values; print(y) }
// expect: ["3"]
// expect: 1
// expect: []
// expect: ["03"]
// expect: Optional(3)
// expect: true
// expect: true
// expect: []
// expect: true
// expect: []
// expect: [3, 7]
// expect: nil
// expect: [Dictionary.Values([3])]
// expect: [3]
// expect: nil
// expect: [3]
