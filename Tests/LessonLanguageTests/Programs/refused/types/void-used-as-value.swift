func f() {}
let n: Int = f()
// error: 2: cannot convert value of type '()' to specified type 'Int'
