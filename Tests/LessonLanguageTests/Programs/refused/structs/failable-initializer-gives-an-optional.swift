struct P { private(set) var x = 1
 init?(n: Int) { if n < 0 { return nil } } }
let p: P = P(n: 3)
// error: 3: value of optional type 'P?' must be unwrapped to a value of type 'P'; use '??', 'if let' or '!'
