let line = String(repeating: "-")
print(line)
// error: 1: missing argument for parameter 'count' in call to 'String'
