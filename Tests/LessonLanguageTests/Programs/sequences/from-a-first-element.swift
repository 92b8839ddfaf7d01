for x in sequence(first: 1, next: { $0 < 100 ? $0 * 2 : nil }) { print(x, terminator: " ") }
print(Array(sequence(first: 3, next: { $0 > 0 ? $0 - 1 : nil })))
print(sequence(first: 1, next: { $0 + 1 }).prefix(3).map { $0 })
// expect: 1 2 4 8 16 32 64 128 [3, 2, 1, 0]
// expect: [1, 2, 3]
