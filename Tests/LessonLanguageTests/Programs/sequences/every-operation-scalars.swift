print("caba".unicodeScalars.map { "\($0)" })
print("caba".unicodeScalars.count)
print(Array("caba".unicodeScalars.dropFirst()).map { "\($0)" })
print("caba".unicodeScalars.enumerated().map { "\($0.offset)\($0.element)" })
print("caba".unicodeScalars.min() as Any)
print("caba".unicodeScalars.first { "\($0)" == "3" } as Any)
print(Array("caba".unicodeScalars.prefix { "\($0)" == "3" }).count)
print(zip("caba".unicodeScalars, 1...).map { "\($0)\($1)" })
print("caba".unicodeScalars.starts(with: "caba".unicodeScalars.prefix(1)))
print("caba".unicodeScalars.flatMap { ["\($0)", "-"] })
print("caba".unicodeScalars.dropLast(2).last as Any)
print(["caba".unicodeScalars])
print("caba".unicodeScalars.enumerated())
do { for x in "caba".unicodeScalars { print(x, terminator: ";") }; print() }
// expect: ["c", "a", "b", "a"]
// expect: 4
// expect: ["a", "b", "a"]
// expect: ["0c", "1a", "2b", "3a"]
// expect: Optional("a")
// expect: nil
// expect: 0
// expect: ["c1", "a2", "b3", "a4"]
// expect: true
// expect: ["c", "-", "a", "-", "b", "-", "a", "-"]
// expect: Optional("a")
// expect: [StringUnicodeScalarView("caba")]
// expect: EnumeratedSequence<UnicodeScalarView>(_base: StringUnicodeScalarView("caba"))
// expect: c;a;b;a;
