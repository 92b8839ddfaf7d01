print("a, b".split(separator: ", "), "abc".dropFirst().uppercased(), "a\tb".components(separatedBy: "\t"), "x=1;y=2".split(separator: ";").map { $0.split(separator: "=") }, "one two".split(separator: " ").map { $0.prefix(1) }.joined(), "abc".elementsEqual("abc"), "l1\nl2".split(whereSeparator: \.isNewline), "l1\nl2".components(separatedBy: .newlines), "abc".appending("d"), "abc".commonPrefix(with: "abd"))
var lines: [String] = []
print(lines, "x".padding(toLength: 3, withPad: "ab", startingAt: 1), "abc".hasPrefix(""), "abc".max()!, "cab".sorted())
print(String("cab".sorted()), "abc".reduce("") { "\($1)" + $0 }, "a1b2".filter(\.isNumber))
print("abc".first.map { String($0).uppercased() } ?? "", "abc".prefix(1).uppercased() + "abc".dropFirst())
print("z".unicodeScalars.map { $0.value })
// expect: ["a", "b"] BC ["a", "b"] [["x", "1"], ["y", "2"]] ot true ["l1", "l2"] ["l1", "l2"] abcd ab
// expect: [] xba true c ["a", "b", "c"]
// expect: abc cba 12
// expect: A Abc
// expect: [122]
