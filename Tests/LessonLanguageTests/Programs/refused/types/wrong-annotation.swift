let n: Int = "text"
// error: 1: cannot convert value of type 'String' to specified type 'Int'
