var n: Int
let f = { print(n) }
n = 1
f()
// error: 2: variable 'n' captured by a closure before being initialized
