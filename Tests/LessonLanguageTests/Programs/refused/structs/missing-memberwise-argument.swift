struct P { var x: Int; var y: Int }
let p = P(x: 1)
// error: 2: missing argument for parameter 'y' in call to 'P'; it is declared as 'P(x: Int, y: Int)'
