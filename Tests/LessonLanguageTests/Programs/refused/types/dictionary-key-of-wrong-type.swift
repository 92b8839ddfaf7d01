let d = ["a": 1]
print(d[1])
// error: 2: cannot convert value of type 'Int' to expected argument type 'String'
