func f(_ x: Int) -> Int { x }
print(f(1, 2))
// error: 2: extra argument in call to 'f'; it is declared as 'func f(_ x: Int) -> Int'
