var a = Array(1...8)
a.removeFirst()
a.removeAll { $0 % 3 == 0 }
a.removeLast(2)
print(a, a.popLast() as Any)
a.removeAll()
print(a)
// expect: [2, 4, 5] Optional(5)
// expect: []
