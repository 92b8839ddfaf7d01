let n: Int
print(n + 1)
n = 2
// error: 2: constant 'n' used before being initialized
