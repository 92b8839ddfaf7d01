print(["k": 3].map { "\($0)" })
print(["k": 3].count)
print(Array(["k": 3].dropFirst()).map { "\($0)" })
print(["k": 3].enumerated().map { "\($0.offset)\($0.element)" })
print(["k": 3].first { "\($0)" == "3" } as Any)
print(Array(["k": 3].prefix { "\($0)" == "3" }).count)
print(zip(["k": 3], 1...).map { "\($0)\($1)" })
print([["k": 3]] == [["k": 3]])
print(["k": 3].compactMap { "\($0)" == "3" ? nil : "\($0)" })
print(["k": 3].dropFirst().first as Any)
print(["k": 3])
print("\(["k": 3])")
print(["k": 3].lazy)
do { let y: Any = ["k": 3]; print(y) }
// expect: ["(key: \"k\", value: 3)"]
// expect: 1
// expect: []
// expect: ["0(key: \"k\", value: 3)"]
// expect: nil
// expect: 0
// expect: ["(key: \"k\", value: 3)1"]
// expect: true
// expect: ["(key: \"k\", value: 3)"]
// expect: nil
// expect: ["k": 3]
// expect: ["k": 3]
// expect: LazySequence<Dictionary<String, Int>>(_base: ["k": 3])
// expect: ["k": 3]
