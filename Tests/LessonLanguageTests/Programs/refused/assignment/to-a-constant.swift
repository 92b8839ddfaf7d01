let a = 1
a = 2
// error: 2: cannot assign to value: 'a' is a 'let' constant; change 'let' to 'var' to make it mutable
