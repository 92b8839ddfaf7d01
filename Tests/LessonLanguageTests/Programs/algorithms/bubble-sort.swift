func bubble(_ xs: inout [Int]) {
    for i in 0..<xs.count { for j in 0..<(xs.count - i - 1) where xs[j] > xs[j + 1] { xs.swapAt(j, j + 1) } }
}
var xs = [5, 2, 9, 1]
bubble(&xs)
print(xs)
// expect: [1, 2, 5, 9]
