enum S { case circle(Double) }
let s = S.circle("a")
// error: 2: cannot convert value of type 'String' to expected argument type 'Double'
