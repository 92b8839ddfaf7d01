print("xcaba".dropFirst().map { "\($0)" })
print("xcaba".dropFirst().count)
print(Array("xcaba".dropFirst().dropFirst()).map { "\($0)" })
print("xcaba".dropFirst().enumerated().map { "\($0.offset)\($0.element)" })
print("xcaba".dropFirst().min() as Any)
print("xcaba".dropFirst().contains { "\($0)" == "3" })
print("xcaba".dropFirst().allSatisfy { "\($0)" == "3" })
print(Array("xcaba".dropFirst().drop { "\($0)" == "3" }).map { "\($0)" })
print("xcaba".dropFirst().elementsEqual("xcaba".dropFirst()))
print(["xcaba".dropFirst()] == ["xcaba".dropFirst()])
print("xcaba".dropFirst().split { "\($0)" == "3" }.count)
print("xcaba".dropFirst().lazy.map { "\($0)" }.first as Any)
print("xcaba".dropFirst() + "q")
print("xcaba".dropFirst()[...])
print(type(of: "xcaba".dropFirst()))
print(("xcaba".dropFirst(), 1))
print("xcaba".dropFirst().dropFirst())
print("xcaba".dropFirst().lazy)
do { var v = "xcaba".dropFirst(); print(v.popLast() as Any, v) }
do { let y: Any = "xcaba".dropFirst(); print(y) }
// expect: ["c", "a", "b", "a"]
// expect: 4
// expect: ["a", "b", "a"]
// expect: ["0c", "1a", "2b", "3a"]
// expect: Optional("a")
// expect: false
// expect: false
// expect: ["c", "a", "b", "a"]
// expect: true
// expect: true
// expect: 1
// expect: Optional("c")
// expect: cabaq
// expect: caba
// expect: Substring
// expect: ("caba", 1)
// expect: aba
// expect: LazySequence<Substring>(_base: "caba")
// expect: Optional("a") cab
// expect: caba
