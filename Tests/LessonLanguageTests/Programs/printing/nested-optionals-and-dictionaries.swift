let d: [String: Int?] = ["a": nil]
print(d)
let x: Int?? = 3
print(x as Any)
print([Optional(1), nil], (1, nil as Int?), [String: [Double]](), Set<Int>())
// expect: ["a": nil]
// expect: Optional(Optional(3))
// expect: [Optional(1), nil] (1, nil) [:] []
