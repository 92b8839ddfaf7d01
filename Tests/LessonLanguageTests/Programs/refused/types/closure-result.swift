let f: (Int) -> Int = { x in "a" }
// error: 1: cannot convert value of type 'String' to closure result type 'Int'
