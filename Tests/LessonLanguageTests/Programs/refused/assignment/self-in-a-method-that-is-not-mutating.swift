struct P {
    var x: Int
    func set() { x = 2 }
}
// error: 3: cannot assign to value: 'self' is immutable; mark the method 'mutating'
