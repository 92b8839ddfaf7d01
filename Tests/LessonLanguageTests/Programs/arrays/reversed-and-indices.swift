let a = [1, 2, 3]
print(a.reversed() as [Int], Array(a.reversed()), a.indices)
for i in a.indices { print(i, a[i]) }
for x in a.reversed() { print(x) }
// expect: [3, 2, 1] [3, 2, 1] 0..<3
// expect: 0 1
// expect: 1 2
// expect: 2 3
// expect: 3
// expect: 2
// expect: 1
