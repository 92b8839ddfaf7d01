struct A { struct B { var x = 1 } }
let b = B()
// error: 2: cannot find 'B' in scope
