func f() -> Int { "x" }
// error: 1: cannot convert value of type 'String' to return type 'Int'
