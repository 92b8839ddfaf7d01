print("caba".map { "\($0)" })
print("caba".count)
print(Array("caba".dropFirst()).map { "\($0)" })
print("caba".enumerated().map { "\($0.offset)\($0.element)" })
print("caba".min() as Any)
print("caba".contains { "\($0)" == "3" })
print("caba".allSatisfy { "\($0)" == "3" })
print(Array("caba".drop { "\($0)" == "3" }).map { "\($0)" })
print("caba".elementsEqual("caba"))
print(["caba"] == ["caba"])
print("caba".split { "\($0)" == "3" }.count)
print("caba".lazy.map { "\($0)" }.first as Any)
print("caba" + "q")
print("caba"[...])
print(type(of: "caba"))
print(("caba", 1))
print("caba".dropFirst())
print("caba".lazy)
do { var v = "caba"; print(v.popLast() as Any, v) }
do { let y: Any = "caba"; print(y) }
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
// expect: String
// expect: ("caba", 1)
// expect: aba
// expect: LazySequence<String>(_base: "caba")
// expect: Optional("a") cab
// expect: caba
