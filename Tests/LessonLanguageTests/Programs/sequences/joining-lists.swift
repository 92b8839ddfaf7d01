print(["a", "b"].joined(separator: ", "), ["a", "b"].joined(), Array([[1, 2], [3]].joined()), Array([[1], [2]].joined(separator: [0])), "abc".map { String($0) }.joined(separator: "-"), ["a".prefix(1), "b".prefix(1)].joined())
// expect: a, b ab [1, 2, 3] [1, 0, 2] a-b-c ab
