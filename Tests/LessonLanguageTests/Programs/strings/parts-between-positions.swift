let s = "key=value"
if let i = s.firstIndex(of: "=") {
  print(s[..<i], s[s.index(after: i)...], s[i...], s[...i], s[s.startIndex..<i])
}
print(s.lastIndex(of: "e") == s.index(before: s.endIndex))
// expect: key value =value key= key
// expect: true
