var a = 1, b = 2
swap(a, b)
// error: 2: passing a value to an inout parameter requires explicit '&'
