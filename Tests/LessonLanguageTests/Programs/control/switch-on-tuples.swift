for p in [(0, 0), (0, 3), (2, 2), (1, 5)] {
    switch p {
    case (0, 0): print("origin")
    case (0, let y): print("on y at \(y)")
    case let (x, y) where x == y: print("diagonal \(x)")
    case (let x, _): print("x is \(x)")
    }
}
// expect: origin
// expect: on y at 3
// expect: diagonal 2
// expect: x is 1
