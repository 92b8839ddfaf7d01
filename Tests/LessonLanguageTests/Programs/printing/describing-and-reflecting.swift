struct P { var x = 1; var n: String? = "a" }
print(String(describing: [1, 2]), String(describing: P()), String(reflecting: "a\n"), String(describing: Optional(3)))
print(String(describing: "z"), String(reflecting: [P()]).hasPrefix("["), "\(P())", String(describing: P.self))
print(String(describing: Int.self), type(of: 5), type(of: "a"), type(of: [1: "a"]), type(of: P()))
// expect: [1, 2] P(x: 1, n: Optional("a")) "a\n" Optional(3)
// expect: z true P(x: 1, n: Optional("a")) P
// expect: Int Int String Dictionary<Int, String> P
