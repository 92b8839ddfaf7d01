enum S { case circle(Double) }
let s: S = .circle
// error: 2: cannot convert value of type '(Double) -> S' to expected type 'S'
