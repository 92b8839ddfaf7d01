let a: Int? = 3
let b: String? = "x"
let c: Double? = nil
print(a as Any, b as Any, c as Any, [a, nil] as [Int?])
print("\(String(describing: a))")
// expect: Optional(3) Optional("x") nil [Optional(3), nil]
// expect: Optional(3)
