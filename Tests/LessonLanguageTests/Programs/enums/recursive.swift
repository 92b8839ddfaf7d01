indirect enum Expr {
    case number(Int)
    case sum(Expr, Expr)
    case product(Expr, Expr)
}
func eval(_ e: Expr) -> Int {
    switch e {
    case .number(let n): return n
    case .sum(let a, let b): return eval(a) + eval(b)
    case .product(let a, let b): return eval(a) * eval(b)
    }
}
print(eval(.sum(.number(2), .product(.number(3), .number(4)))))
// expect: 14
