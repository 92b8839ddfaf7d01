enum S { case a, b
    func flip() { self = .b } }
// error: 2: cannot assign to value: 'self' is immutable; mark the method 'mutating'
