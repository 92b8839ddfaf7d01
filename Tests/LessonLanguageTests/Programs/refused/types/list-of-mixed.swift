let a = [1, "a"]
// error: 1: all values of a list have one type: write `["1", "a"]`
