print(Int(3.9), Int(-3.9), Double(3), Float(2), Int("42") ?? -1, Int("x") ?? -1, Double("2.5")!, String(12), Int(Float(7.5)))
print(Double(Float(0.1)), Float(0.1 as Double))
// expect: 3 -3 3.0 2.0 42 -1 2.5 12 7
// expect: 0.10000000149011612 0.1
