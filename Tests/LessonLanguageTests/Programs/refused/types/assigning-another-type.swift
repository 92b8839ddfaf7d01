var a = 1
a = "x"
// error: 2: cannot convert value of type 'String' to assigned type 'Int'
