for (i, x) in [5, 6].enumerated().reversed() { print(i, x) }
for (i, c) in "ab".enumerated() { print(i, c) }
print([3, 4].enumerated().filter { $0.offset > 0 }.map { $0.element }, ["a": 1].enumerated().map { $0.element.key })
print([4, 5].enumerated().sorted { $0.element > $1.element }.map { $0.offset })
print([7,8].enumerated().first { $0.element == 8 }!.offset)
// expect: 1 6
// expect: 0 5
// expect: 0 a
// expect: 1 b
// expect: [4] ["a"]
// expect: [1, 0]
// expect: 1
