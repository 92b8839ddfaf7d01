let a = [3, 1, 2]
print(a.sortd())
// error: 2: value of type '[Int]' has no member 'sortd'
