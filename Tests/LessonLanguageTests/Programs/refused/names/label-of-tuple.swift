let t = (first: 1, second: 2)
print(t.frist)
// error: 2: value of tuple type '(first: Int, second: Int)' has no member 'frist'; did you mean 'first'?
