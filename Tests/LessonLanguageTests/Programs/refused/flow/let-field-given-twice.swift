struct P {
    let a: Int
    init() {
        a = 1
        a = 2
    }
}
print(P())
// error: 5: immutable value 'self.a' may only be initialized once
