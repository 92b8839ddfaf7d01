struct P { var x: Int }
let p = P(x: 1)
p.x = 2
// error: 3: cannot assign to value: 'p' is a 'let' constant; change 'let' to 'var' to make it mutable
