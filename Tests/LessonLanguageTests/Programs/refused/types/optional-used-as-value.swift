let a: Int? = 3
let b: Int = a
// error: 2: value of optional type 'Int?' must be unwrapped to a value of type 'Int'; use '??', 'if let' or '!'
