enum E {
    case a, b
    init(_ x: Int) {
        if x > 0 { self = .a }
    }
}
print(E(1))
// error: 5: 'self' is not given a value on all ways through the initializer
