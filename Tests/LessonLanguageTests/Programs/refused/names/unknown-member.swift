let a = [1, 2]
print(a.cuont)
// error: 2: value of type '[Int]' has no member 'cuont'; did you mean 'count'?
