print(Array(stride(from: 0, to: 10, by: 3)))
for x in stride(from: 1.0, through: 2.0, by: 0.5) { print(x) }
for i in stride(from: 3, to: 0, by: -1) { print(i) }
// expect: [0, 3, 6, 9]
// expect: 1.0
// expect: 1.5
// expect: 2.0
// expect: 3
// expect: 2
// expect: 1
