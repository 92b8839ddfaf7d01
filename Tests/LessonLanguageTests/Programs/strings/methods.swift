let s = "Hello, World"
print(s.count, s.uppercased(), s.lowercased(), s.isEmpty, s.hasPrefix("Hell"), s.hasSuffix("x"), s.contains("World"))
print(s.split(separator: ","), s.split(separator: " ").count)
print(String(repeating: "ab", count: 3), String(s.reversed()))
// expect: 12 HELLO, WORLD hello, world false true false true
// expect: ["Hello", " World"] 2
// expect: ababab dlroW ,olleH
