let x: Int? = 4
print(x.map { $0 * 2 } as Any, x == 4, x != nil, x == nil)
// expect: Optional(8) true true false
