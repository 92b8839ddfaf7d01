func f(_ x: Int) { x = 2 }
// error: 1: cannot assign to value: 'x' is a 'let' constant, as all parameters are
