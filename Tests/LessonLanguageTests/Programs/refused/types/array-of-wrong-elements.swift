let a: [Int] = [1, "two"]
// error: 1: cannot convert value of type 'String' to expected type 'Int'
