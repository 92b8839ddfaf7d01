let n = 3
print(n!)
// error: 2: cannot force unwrap value of non-optional type 'Int'
