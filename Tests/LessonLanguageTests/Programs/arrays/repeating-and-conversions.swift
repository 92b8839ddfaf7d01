print(Array(repeating: 0, count: 3), Array(1...4), [Double](repeating: 1.5, count: 2), Array(repeating: [0], count: 2))
print(Array("hi"), [Int](), [String](["a"]))
// expect: [0, 0, 0] [1, 2, 3, 4] [1.5, 1.5] [[0], [0]]
// expect: ["h", "i"] [] ["a"]
