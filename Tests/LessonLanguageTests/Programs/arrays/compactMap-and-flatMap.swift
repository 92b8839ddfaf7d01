print(["1", "x", "3"].compactMap { Int($0) }, ["1", "2"].compactMap(Int.init), [1, 2].flatMap { [$0, $0 * 10] })
// expect: [1, 3] [1, 2] [1, 10, 2, 20]
