func run(_ f: ((Int) -> Int)? = nil, on x: Int = 2) -> Int { f?(x) ?? x }
print(run(), run({ $0 * 5 }), run(on: 7), run({ $0 + 1 }, on: 1))
// expect: 2 10 7 2
