let o: Int? = 1
print("\(o * 2)")
// error: 2: value of optional type 'Int?' must be unwrapped to a value of type 'Int'; use '??', 'if let' or '!'
