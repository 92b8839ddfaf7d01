struct P {
    var a: Int
    var b: Int
    init(a: Int) {
        self.a = a
    }
}
print(P(a: 1))
// error: 6: return from initializer without initializing all stored properties: 'b' has no value
