var a = [1, 5]
a.insert(contentsOf: [2, 3, 4], at: 1)
print(a, a[a.count - 1], a[a.startIndex], a[a.endIndex - 1])
a.removeSubrange(1..<3)
a.reverse()
print(a)
// expect: [1, 2, 3, 4, 5] 5 1 5
// expect: [5, 4, 1]
