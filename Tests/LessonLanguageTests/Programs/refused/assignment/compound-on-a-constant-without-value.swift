let q: Int
q += 1
// error: 2: immutable value 'q' can't be changed once it is initialized; change 'let' to 'var' to make it mutable
