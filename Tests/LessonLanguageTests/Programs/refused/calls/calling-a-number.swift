let n = 3
print(n(1))
// error: 2: cannot call value of non-function type 'Int'
