func makeAdder(_ n: Int) -> (Int) -> Int { { $0 + n } }
func compose(_ f: @escaping (Int) -> Int, _ g: @escaping (Int) -> Int) -> (Int) -> Int { { f(g($0)) } }
let h = compose(makeAdder(1), makeAdder(10))
print(h(5))
// expect: 16
