let n = 42
if case 40..<50 = n { print("forties") }
if case let x = n, x > 3 { print(x) }
// expect: forties
// expect: 42
