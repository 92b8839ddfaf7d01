let t = (1, 2, 3)
let (a, b) = t
// error: 2: tuple pattern has 2 elements, but the value has type '(Int, Int, Int)'
