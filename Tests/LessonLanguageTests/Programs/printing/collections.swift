print([1.0, 2.5], ["a", "b"], [true], [[1], []], [(1, "x")], ["k": [1, 2]], [Character("a")])
print((1, "two", 3.0), (a: 1, b: [nil, 2] as [Int?]))
// expect: [1.0, 2.5] ["a", "b"] [true] [[1], []] [(1, "x")] ["k": [1, 2]] ["a"]
// expect: (1, "two", 3.0) (a: 1, b: [nil, Optional(2)])
