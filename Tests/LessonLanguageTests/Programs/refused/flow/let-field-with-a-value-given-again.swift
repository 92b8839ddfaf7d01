struct P {
    let a = 1
    init() { self.a = 2 }
}
print(P())
// error: 3: immutable value 'self.a' may only be initialized once
