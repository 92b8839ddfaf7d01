let a = [1, 2]
print(a["0"])
// error: 2: no 'subscript' takes (String); write `a[0]`
