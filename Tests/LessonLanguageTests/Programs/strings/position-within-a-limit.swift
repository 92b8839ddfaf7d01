let s = "abc"
if let e = s.index(s.startIndex, offsetBy: 9, limitedBy: s.endIndex) { print("in", e == s.endIndex) } else { print("out") }
// expect: out
