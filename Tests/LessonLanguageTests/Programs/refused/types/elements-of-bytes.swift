let bytes: [Int] = Array("ab".utf8)
print(bytes)
// error: 1: cannot convert
