struct P {
    var a: Int
    var b: Int
    init() {
        b = a + 1
        a = 2
    }
}
print(P())
// error: 5: 'self.a' used before being initialized
