func f(_ x: Int) -> Int { x }
print(f("a"))
// error: 2: cannot convert value of type 'String' to expected argument type 'Int'
