func f() { return 1 }
// error: 1: unexpected non-void return value in void function
