struct P { func f() -> Int { return } }
// error: 1: non-void function should return a value of type 'Int'
