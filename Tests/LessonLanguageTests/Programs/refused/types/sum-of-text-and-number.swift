let n = 3
print("n = " + n)
// error: 2: a number is not added to a text but put into it: write `"n = \(n)"`
