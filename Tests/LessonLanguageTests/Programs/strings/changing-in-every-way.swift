var s = "abc"
s += "d"
s.append("e")
s.append(contentsOf: "fg")
print(s, s.removeFirst(), s.removeLast(), s.popLast()!, s)
s.removeFirst(1)
s.removeLast(1)
s.removeAll { $0 == "c" }
print(s)
s.insert("z", at: s.startIndex)
s = s.uppercased()
s.removeAll()
s.reserveCapacity(3)
print(s.isEmpty, s.popLast() as Any)
for c in "né".unicodeScalars { print(c.value, terminator: " ") }
for b in "né".utf8 { print(b, terminator: " ") }
print("a".unicodeScalars.first!.value, Character("a").asciiValue!, String(Character("x")), String(UnicodeScalar(97)!))
print("abc".utf8.map { Int($0) })
// expect: abcdefg a g f bcde
// expect: d
// expect: true nil
// expect: 110 233 110 195 169 97 97 x a
// expect: [97, 98, 99]
