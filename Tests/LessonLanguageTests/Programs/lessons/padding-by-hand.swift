func pad(_ xs: [Int], to n: Int) -> [Int] {
    xs.count >= n ? Array(xs.suffix(n)) : Array(repeating: 0, count: n - xs.count) + xs
}
print(pad([1, 2, 3, 4, 5], to: 3), pad([1, 2], to: 4))
// expect: [3, 4, 5] [0, 0, 1, 2]
