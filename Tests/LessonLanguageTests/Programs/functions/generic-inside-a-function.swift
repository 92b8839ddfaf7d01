func outer() -> Int {
    func twice<T>(_ x: T) -> [T] { [x, x] }
    print(twice(1), twice("a"))
    return twice(2.5).count
}
print(outer())
func larger(_ k: Int) {
    let b = k * 2
    var calls = 0
    func pick<T: Comparable>(_ x: T, _ y: T) -> T {
        calls += 1
        print(b, calls)
        return x < y ? y : x
    }
    print(pick(1, 2), pick("b", "a"), pick(1.5, 0))
}
larger(3)
func depth(_ n: Int) -> Int {
    func down<T: Equatable>(_ x: T, _ n: Int) -> Int { n == 0 ? 0 : 1 + down(x, n - 1) }
    return down("x", n) + down(1, n)
}
print(depth(3))
// expect: [1, 1] ["a", "a"]
// expect: 2
// expect: 6 1
// expect: 6 2
// expect: 6 3
// expect: 2 b 1.5
// expect: 6
