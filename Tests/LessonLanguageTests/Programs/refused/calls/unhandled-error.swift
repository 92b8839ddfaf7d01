enum E: Error { case bad }
func f() throws -> Int { throw E.bad }
func g() -> Int { try f() }
print(g())
// error: 3: errors thrown from here are not handled; mark the function 'throws' or use 'do' and 'catch'
