let s = "abcdef"
print(s.prefix(2), s.suffix(2), s.dropFirst(), s.dropLast(2), s.first!, s.last ?? "?")
// expect: ab ef bcdef abcd a f
