func f(_ x: Int32) -> Int { x }
// error: 1: cannot convert value of type 'Int32' to return type 'Int'
