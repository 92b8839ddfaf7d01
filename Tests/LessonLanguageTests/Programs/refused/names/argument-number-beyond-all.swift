let f: (Int) -> Int = { $9223372036854775807 + $0 }
print(f(1))
// error: 1: cannot find '$9223372036854775807' in scope
