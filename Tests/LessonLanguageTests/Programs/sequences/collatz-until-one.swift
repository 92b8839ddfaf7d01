let steps = sequence(first: 27, next: { $0 == 1 ? nil : $0 % 2 == 0 ? $0 / 2 : 3 * $0 + 1 })
print(steps.reduce(0) { count, _ in count + 1 }, steps.max() ?? 0, Array(steps.prefix(5)))
// expect: 112 9232 [27, 82, 41, 124, 62]
