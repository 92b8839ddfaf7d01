let a = [1, 2]
print(a["0"])
// error: 2: a list is asked by place, from 0, not by name: write `a[0]`
