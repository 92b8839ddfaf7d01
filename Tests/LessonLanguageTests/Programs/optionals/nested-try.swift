enum E: Error { case a }
func g(_ n: Int) throws -> Int? { if n < 0 { throw E.a }; return n == 0 ? nil : n }
print((try? g(-1)) as Any, (try? g(0)) as Any, (try? g(3)) as Any)
let v = try? g(5)
if let v { print(v) }
// expect: nil nil Optional(3)
// expect: 5
