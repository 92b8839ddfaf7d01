print("abac".reversed().map { "\($0)" })
print("abac".reversed().count)
print(Array("abac".reversed().dropFirst()).map { "\($0)" })
print("abac".reversed().enumerated().map { "\($0.offset)\($0.element)" })
print("abac".reversed().min() as Any)
print("abac".reversed().contains { "\($0)" == "3" })
print("abac".reversed().allSatisfy { "\($0)" == "3" })
print(Array("abac".reversed().drop { "\($0)" == "3" }).map { "\($0)" })
print("abac".reversed().elementsEqual("abac".reversed()))
print(["abac".reversed()] == ["abac".reversed()])
print("abac".reversed().split { "\($0)" == "3" }.count)
print("abac".reversed().lazy.map { "\($0)" }.first as Any)
print("abac".reversed().dropFirst().first as Any)
print("abac".reversed().indices.count)
print(("abac".reversed(), 1))
print("abac".reversed().enumerated())
do { for x in "abac".reversed() { print(x, terminator: ";") }; print() }
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
// expect: Optional("a")
// expect: 4
// expect: (Swift.ReversedCollection<Swift.String>(_base: "abac"), 1)
// expect: EnumeratedSequence<ReversedCollection<String>>(_base: Swift.ReversedCollection<Swift.String>(_base: "abac"))
// expect: c;a;b;a;
