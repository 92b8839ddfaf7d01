let a = Array("hello")
print(a.last!, a.lastIndex(of: "l")!, String(a[1...2]), a.suffix(2).map { String($0) })
var b = [1, 2, 3, 4, 5]
b[1...2] = [9]
print(b)
b.replaceSubrange(0..<1, with: [7, 7])
print(b)
// expect: o 3 el ["l", "o"]
// expect: [1, 9, 4, 5]
// expect: [7, 7, 9, 4, 5]
