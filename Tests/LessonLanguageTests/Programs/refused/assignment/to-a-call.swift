func f() -> Int { 1 }
f() = 2
// error: 2: cannot assign to value: 'f' returns a value, which can't be changed
