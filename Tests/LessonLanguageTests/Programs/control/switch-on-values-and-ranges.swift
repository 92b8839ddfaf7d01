for n in [0, 3, 12, 100] {
    switch n {
    case 0: print("zero")
    case 1, 2, 3: print("small")
    case 4..<50: print("middle")
    case 50...: print("large")
    default: print("?")
    }
}
// expect: zero
// expect: small
// expect: middle
// expect: large
