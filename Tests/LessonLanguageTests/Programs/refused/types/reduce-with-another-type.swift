let n: Int = [1.5, 2].reduce(0, +)
// error: 1: cannot convert value of type 'Double' to specified type 'Int'
