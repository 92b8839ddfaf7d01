print(3.foo())
// error: 1: value of type 'Int' has no member 'foo'
