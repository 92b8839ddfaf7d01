let a: [Int?] = [1, nil, 3]
print(a, a.compactMap { $0 })
for case let x? in a { print(x) }
// expect: [Optional(1), nil, Optional(3)] [1, 3]
// expect: 1
// expect: 3
