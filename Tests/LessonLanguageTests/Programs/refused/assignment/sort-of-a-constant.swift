let a = [3, 1]
a.sort()
// error: 2: cannot use mutating member on immutable value: 'a' is a 'let' constant; change 'let' to 'var' to make it mutable
