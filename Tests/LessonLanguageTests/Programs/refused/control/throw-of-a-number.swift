func f() throws { throw 1 }
// error: 1: thrown expression type 'Int' does not conform to 'Error'
