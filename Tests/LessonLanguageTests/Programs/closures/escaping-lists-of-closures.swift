var steps: [(String, (Double) -> Double)] = []
steps.append(("half", { $0 / 2 }))
steps.append(("neg", { -$0 }))
print(steps.reduce(8.0) { $1.1($0) })
// expect: -4.0
