struct P { var x = 1 }
print(P().hashValue)
// error: 2: has no member 'hashValue'
