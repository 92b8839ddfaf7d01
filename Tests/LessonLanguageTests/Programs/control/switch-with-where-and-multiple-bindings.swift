enum Token { case number(Double), op(Character), end }
for t in [Token.number(2), .op("+"), .number(-1), .end] {
    switch t {
    case .number(let x) where x < 0: print("negative", x)
    case .number(let x): print("number", x)
    case .op("+"), .op("-"): print("sum")
    case .op(let c): print("op", c)
    case .end: print("end")
    }
}
// expect: number 2.0
// expect: sum
// expect: negative -1.0
// expect: end
