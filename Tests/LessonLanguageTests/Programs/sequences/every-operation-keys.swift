print(["k": 3].keys.first { "\($0)" == "3" } as Any)
print(Array(["k": 3].keys.prefix { "\($0)" == "3" }).count)
print(zip(["k": 3].keys, 1...).map { "\($0)\($1)" })
print(["k": 3].keys.starts(with: ["k": 3].keys.prefix(1)))
print(["k": 3].keys.split { "\($0)" == "3" }.count)
print(["k": 3].keys.lazy.map { "\($0)" }.first as Any)
print(["k": 3].keys.dropLast(2).last as Any)
// expect: nil
// expect: 0
// expect: ["k1"]
// expect: true
// expect: 1
// expect: Optional("k")
// expect: nil
