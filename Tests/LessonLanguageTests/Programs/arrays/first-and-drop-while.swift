let xs = [1, 2, 3, 10, 1]
print(xs.prefix { $0 < 5 }, xs.drop { $0 < 3 }, xs.dropFirst(2).first!, xs.prefix(while: { $0 < 3 }).count)
// expect: [1, 2, 3] [3, 10, 1] 3 2
