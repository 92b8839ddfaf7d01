let a = [1, 2, 3]
var s = a[...]
s.removeFirst()
print(s, s.startIndex, "abc"[...], a[...].count, "abc"[...].dropFirst())
// expect: [2, 3] 1 abc 3 bc
