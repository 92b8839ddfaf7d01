for i in 1...10 where i % 3 == 0 { print(i) }
for (i, c) in "ab".enumerated() { print(i, c) }
for _ in 0..<2 { print("x") }
// expect: 3
// expect: 6
// expect: 9
// expect: 0 a
// expect: 1 b
// expect: x
// expect: x
