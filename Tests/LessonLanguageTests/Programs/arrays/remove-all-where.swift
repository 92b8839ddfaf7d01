var a = [1, 2, 3, 4, 5]
a.removeAll(where: { $0 % 2 == 0 })
print(a)
a.removeAll { $0 > 3 }
print(a)
a.removeAll(keepingCapacity: true)
print(a.isEmpty)
// expect: [1, 3, 5]
// expect: [1, 3]
// expect: true
