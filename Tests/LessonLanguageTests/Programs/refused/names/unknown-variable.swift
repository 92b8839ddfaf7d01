let value = 1
print(valeu)
// error: 2: cannot find 'valeu' in scope; did you mean 'value'?
