func f(_ x: inout Int) { x += 1 }
let n = 1
f(&n)
// error: 3: cannot pass immutable value as inout argument: 'n' is a 'let' constant; change 'let' to 'var' to make it mutable
