struct Counter {
    static var n = 0 { didSet { print("n", oldValue, n) } }
    static var m = 1 { willSet { print("will", newValue, m) } }
    static func up() { n += 1 }
}
Counter.n = 4
Counter.n += 1
Counter.up()
Counter.m = 2
print(Counter.n, Counter.m)
// expect: n 0 4
// expect: n 4 5
// expect: n 5 6
// expect: will 2 1
// expect: 6 2
