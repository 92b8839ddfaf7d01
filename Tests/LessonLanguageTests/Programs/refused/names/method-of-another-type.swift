let n = 5
print(n.count)
// error: 2: value of type 'Int' has no member 'count'
