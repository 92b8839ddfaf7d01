let n: Int = 2.5
// error: 1: cannot convert value of type 'Double' to specified type 'Int'
