print(["k": 3].keys.map { "\($0)" })
print(["k": 3].keys.count)
print(Array(["k": 3].keys.dropFirst()).map { "\($0)" })
print(["k": 3].keys.enumerated().map { "\($0.offset)\($0.element)" })
print(["k": 3].keys.min() as Any)
print(["k": 3].keys.contains { "\($0)" == "3" })
print(["k": 3].keys.allSatisfy { "\($0)" == "3" })
print(Array(["k": 3].keys.drop { "\($0)" == "3" }).map { "\($0)" })
print(["k": 3].keys.elementsEqual(["k": 3].keys))
print([["k": 3].keys] == [["k": 3].keys])
print(["k": 3].keys.flatMap { ["\($0)", "-"] })
print(["k": 3].keys.dropFirst().first as Any)
print(["k": 3].keys)
print("\(["k": 3].keys)")
print(["k": 3].keys.lazy)
do { let y: Any = ["k": 3].keys; print(y) }
// expect: ["k"]
// expect: 1
// expect: []
// expect: ["0k"]
// expect: Optional("k")
// expect: false
// expect: false
// expect: ["k"]
// expect: true
// expect: true
// expect: ["k", "-"]
// expect: nil
// expect: ["k"]
// expect: ["k"]
// expect: LazySequence<Keys>(_base: Dictionary.Keys(["k"]))
// expect: ["k"]
