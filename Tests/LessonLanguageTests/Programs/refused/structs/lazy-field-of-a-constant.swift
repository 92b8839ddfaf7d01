struct R { lazy var n = 3 }
let r = R()
print(r.n)
// error: 3: cannot use mutating getter on immutable value: 'r' is a 'let' constant; change 'let' to 'var' to make it mutable
