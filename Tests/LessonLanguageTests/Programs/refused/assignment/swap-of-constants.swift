let a = 1, b = 2
swap(&a, &b)
// error: 2: cannot pass immutable value as inout argument: 'a' is a 'let' constant; change 'let' to 'var' to make it mutable
