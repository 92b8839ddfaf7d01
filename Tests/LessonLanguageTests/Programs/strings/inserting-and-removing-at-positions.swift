var s = "hello"
s.insert("X", at: s.startIndex)
s.insert(contentsOf: "YZ", at: s.endIndex)
s.remove(at: s.index(s.startIndex, offsetBy: 2))
s.removeSubrange(s.startIndex..<s.index(s.startIndex, offsetBy: 2))
s.replaceSubrange(s.startIndex...s.startIndex, with: "QQ")
print(s)
// expect: QQloYZ
