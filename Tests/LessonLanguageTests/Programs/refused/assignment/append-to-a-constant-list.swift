let a = [1]
a.append(2)
// error: 2: cannot use mutating member on immutable value: 'a' is a 'let' constant; change 'let' to 'var' to make it mutable
