print([1, 2].flatMap({ (n: Int) -> [Int] in [n, 1] }), [3].flatMap { n -> [String] in ["a", "\(n)"] })
func twice(_ n: Int) -> [Int] { [n, n] }
print([1, 2].flatMap(twice))
// expect: [1, 1, 2, 1] ["a", "3"]
// expect: [1, 1, 2, 2]
