let xs = [1, nil, 3]
print(xs.count, xs[1] == nil, xs.compactMap { $0 }.reduce(0, +), xs)
// expect: 3 true 4 [Optional(1), nil, Optional(3)]
