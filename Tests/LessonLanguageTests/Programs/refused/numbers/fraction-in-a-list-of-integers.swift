let xs: [Int8] = [1, 2.5]
// error: 1: cannot convert value of type 'Double' to expected type 'Int8'
