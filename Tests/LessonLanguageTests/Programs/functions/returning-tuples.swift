func bounds(_ xs: [Int]) -> (low: Int, high: Int) { (xs.min()!, xs.max()!) }
let b = bounds([3, 1, 2])
print(b.low, b.high, b)
let (low, high) = bounds([5, 6])
print(low, high)
// expect: 1 3 (low: 1, high: 3)
// expect: 5 6
