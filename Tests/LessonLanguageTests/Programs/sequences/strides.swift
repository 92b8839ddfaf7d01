print(Array(stride(from: 0, to: 10, by: 3)), Array(stride(from: 10, through: 0, by: -5)))
print(Array(stride(from: 0.0, through: 1.0, by: 0.25)))
for i in stride(from: 3, to: 0, by: -1) { print(i, terminator: "") }
print(stride(from: 0, to: 5, by: 2).map { $0 }, stride(from: 1, through: 3, by: 1).reversed())
// expect: [0, 3, 6, 9] [10, 5, 0]
// expect: [0.0, 0.25, 0.5, 0.75, 1.0]
// expect: 321[0, 2, 4] [3, 2, 1]
