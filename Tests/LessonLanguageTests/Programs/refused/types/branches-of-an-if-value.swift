let x = if true { 1 } else { "a" }
// error: 1: cannot convert value of type 'String' to expected type 'Int'
