let (a, b): (Int, String) = (1, 2)
// error: 1: cannot convert value of type '(Int, Int)' to specified type '(Int, String)'
