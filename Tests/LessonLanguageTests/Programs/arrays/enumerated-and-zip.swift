for (i, x) in ["a", "b"].enumerated() { print(i, x) }
for (x, y) in zip([1, 2, 3], ["one", "two"]) { print(x, y) }
print(zip([1, 2], [3, 4]).map { $0 * $1 }, [1, 2].enumerated().map { $0.offset + $0.element })
// expect: 0 a
// expect: 1 b
// expect: 1 one
// expect: 2 two
// expect: [3, 8] [1, 3]
