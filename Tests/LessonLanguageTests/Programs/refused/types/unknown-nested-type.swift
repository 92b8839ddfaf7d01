struct A { struct B { var x = 1 } }
let c: A.C = A.B()
// error: 2: there is no type 'A.C' in the lesson language
