let t: (Int?, String?, (x: Int, y: Double)) = (nil, "a", (x: 1, y: 2))
print(t, [t.0, 3], [t.1], Optional(t.2) as Any)
let d: [String: (Int, String?)] = ["k": (1, nil)]
print(d, [Optional(Optional(3))], [nil, nil] as [Int?])
let e: Int?? = .some(nil)
print(e as Any, [e])
// expect: (nil, Optional("a"), (x: 1, y: 2.0)) [nil, Optional(3)] [Optional("a")] Optional((x: 1, y: 2.0))
// expect: ["k": (1, nil)] [Optional(Optional(3))] [nil, nil]
// expect: Optional(nil) [Optional(nil)]
