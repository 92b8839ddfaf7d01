func add(_ a: Int, to b: Int) -> Int { a + b }
print(add("x", to: 2))
// error: 2: cannot convert value of type 'String' to expected argument type 'Int'; 'add' is declared as 'func add(_ a: Int, to b: Int) -> Int'
