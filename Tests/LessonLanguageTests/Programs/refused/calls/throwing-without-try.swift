enum E: Error { case bad }
func f() throws -> Int { throw E.bad }
print(f())
// error: 3: call can throw but is not marked with 'try'
