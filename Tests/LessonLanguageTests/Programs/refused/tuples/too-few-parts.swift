let (a, b) = (1, 2, 3)
// error: 1: tuple pattern has 2 elements, but the value has type '(Int, Int, Int)'
