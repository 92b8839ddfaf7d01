let n = 7
print(n.rounded())
// error: 2: value of type 'Int' has no member 'rounded'
