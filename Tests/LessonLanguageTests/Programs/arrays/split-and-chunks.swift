let n = 10, size = 4
for start in stride(from: 0, to: n, by: size) { print(Array(start..<min(start + size, n))) }
print([1, 0, 2, 3, 0].split(separator: 0).map { $0.count })
// expect: [0, 1, 2, 3]
// expect: [4, 5, 6, 7]
// expect: [8, 9]
// expect: [1, 2]
