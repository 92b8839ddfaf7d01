func twice(_ f: (Int) -> Int, _ x: Int) -> Int { f(f(x)) }
func inc(_ x: Int) -> Int { x + 1 }
print(twice(inc, 3), [3, 1, 2].sorted(by: <), ["a", "b"].map { $0.uppercased() }, [1, 2].map(String.init), [1.5].map(Int.init))
// expect: 5 [1, 2, 3] ["A", "B"] ["1", "2"] [1]
