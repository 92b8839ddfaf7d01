let a = [1, 2]
print(a["0"])
// error: 2: a number stands without quotes: write `0`
