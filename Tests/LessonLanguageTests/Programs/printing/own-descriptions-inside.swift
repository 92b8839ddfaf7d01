struct V: CustomStringConvertible { var x: Int; var description: String { "v\(x)" } }
enum E: String, CustomStringConvertible { case a, b; var description: String { rawValue.uppercased() } }
print(V(x: 1), [V(x: 2)], ["k": V(x: 3)], (V(x: 4), E.a), Optional(V(x: 5)) as Any, E.b, [E.a, .b], "\(V(x: 6))")
print(String(describing: V(x: 7)), String(reflecting: V(x: 8)), String(describing: [V(x: 9)]))
// expect: v1 [v2] ["k": v3] (v4, A) Optional(v5) B [A, B] v6
// expect: v7 v8 [v9]
