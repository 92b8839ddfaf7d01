let x = 1 && 2
// error: 1: cannot convert value of type 'Int' to expected type 'Bool'
