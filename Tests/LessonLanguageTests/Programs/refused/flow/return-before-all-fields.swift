struct P {
    var a: Int
    init(x: Int) {
        if x < 0 { return }
        a = x
    }
}
print(P(x: 1))
// error: 4: return from initializer without initializing all stored properties: 'a' has no value
