struct P {
    var a: Int
    var b: Int
    init() {
        a = 1
        show()
        b = 2
    }
    func show() { print(a) }
}
print(P())
// error: 6: 'self' used before all stored properties are initialized: 'b' has no value
