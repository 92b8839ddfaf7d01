let s = "héllo"
print(s[s.startIndex], s[s.index(after: s.startIndex)], s[s.index(s.startIndex, offsetBy: 2)])
print(s[s.index(before: s.endIndex)])
// expect: h é l
// expect: o
