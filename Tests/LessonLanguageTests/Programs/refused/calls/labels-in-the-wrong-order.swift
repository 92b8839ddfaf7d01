func f(a: Int, b: Int) -> Int { a - b }
print(f(b: 1, a: 2))
// error: 2: argument 'b' stands in the wrong place in call to 'f'; it is declared as 'func f(a: Int, b: Int) -> Int'; write `f(a: 2, b: 1)`
