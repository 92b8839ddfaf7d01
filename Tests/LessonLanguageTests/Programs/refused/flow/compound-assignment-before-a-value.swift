var n: Int
n += 1
print(n)
// error: 2: variable 'n' used before being initialized
