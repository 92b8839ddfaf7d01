func mean(_ xs: [Double]) -> Double { xs.reduce(0, +) / Double(xs.count) }
do {
    let average = mean([1, 2])
    print(average)
}
// expect: 1.5
