let t = (1, 2)
print(t.2)
// error: 2: value of tuple type '(Int, Int)' has no member '2'
