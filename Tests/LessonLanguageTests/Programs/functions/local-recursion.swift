func outer(_ n: Int) -> Int {
    let step = 2
    func go(_ k: Int) -> Int {
        if k <= 0 { return 0 }
        return k + go(k - step)
    }
    return go(n)
}
print(outer(10))
// expect: 30
