protocol Shape { func area() -> Double }
// error: 1: protocols are not part of the lesson language; use an enum or closures
