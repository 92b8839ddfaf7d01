struct P { var x: Int }
let p = P(1)
// error: 2: missing argument label 'x:' in call to 'P'; it is declared as 'P(x: Int)'
