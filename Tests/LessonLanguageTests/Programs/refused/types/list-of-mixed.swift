let a = [1, "a"]
// error: 1: cannot convert value of type 'String' to expected type 'Int'
