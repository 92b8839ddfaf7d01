print("a-b-c".components(separatedBy: "-"), "a b\nc".components(separatedBy: .whitespacesAndNewlines))
print("hello".replacingOccurrences(of: "l", with: "L"), "  x ".trimmingCharacters(in: .whitespaces))
print("..x.".trimmingCharacters(in: .punctuationCharacters))
print("xxaxx".trimmingCharacters(in: CharacterSet(charactersIn: "x")))
print("abc".padding(toLength: 6, withPad: ".", startingAt: 0), "abc".padding(toLength: 2, withPad: " ", startingAt: 0))
// expect: ["a", "b", "c"] ["a", "b", "c"]
// expect: heLLo x
// expect: x
// expect: a
// expect: abc... ab
