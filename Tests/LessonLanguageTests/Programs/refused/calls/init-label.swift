struct P { var x: Int }
let p = P(y: 1)
// error: 2: incorrect argument label 'y:' in call to 'P'; it is declared as 'P(x: Int)'; did you mean 'x'?
