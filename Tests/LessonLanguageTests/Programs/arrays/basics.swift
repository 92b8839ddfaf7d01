var a = [3, 1, 2]
a.append(4)
a += [5, 6]
a.insert(0, at: 0)
let last = a.removeLast()
a.remove(at: 1)
print(a, last, a.count, a.isEmpty, a.first!, a.last!)
a.swapAt(0, 1)
a[2] = 100
print(a)
// expect: [0, 1, 2, 4, 5] 6 5 false 0 5
// expect: [1, 0, 100, 4, 5]
