let s = "a" + 1
// error: 1: a number is not added to a text but put into it: write `"a\(1)"`
