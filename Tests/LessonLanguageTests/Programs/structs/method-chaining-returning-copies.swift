struct Q { var xs: [Int] = []
    func adding(_ x: Int) -> Q { var c = self; c.xs.append(x); return c }
    mutating func reset() { self = Q() }
}
var q = Q().adding(1).adding(2)
print(q.xs)
q.reset()
print(q.xs)
// expect: [1, 2]
// expect: []
