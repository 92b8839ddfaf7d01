func two(_ a: inout Int, _ b: Int) {}
let k = 1
two(&k, 2)
// error: 3: cannot pass immutable value as inout argument: 'k' is a 'let' constant; change 'let' to 'var' to make it mutable
