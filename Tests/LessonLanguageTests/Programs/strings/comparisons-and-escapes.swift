print("apple" < "banana", "a" == "a", "Hello".lowercased() == "hello", "x".isEmpty, "abc".range(of: "b") != nil)
print("a.b.c".replacingOccurrences(of: ".", with: ""), "hello"[..<"hello".index("hello".startIndex, offsetBy: 2)])
print("tabs\tand\\slashes", #"raw \n"#, "multi\nline", "quote\"d", "\u{41}\u{1F600}", "abc".contains("bc"), "".isEmpty)
// expect: true true true false true
// expect: abc he
// expect: tabs	and\slashes raw \n multi
// expect: line quote"d A😀 true true
