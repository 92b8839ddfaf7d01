struct G { mutating func f() {}
    func g() { f() } }
// error: 2: cannot use mutating member on immutable value: 'self' is immutable; mark the method 'mutating'
