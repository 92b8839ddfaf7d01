let d = ["a": 1]
let n: Int = d["a"]
print(n)
// error: 2: value of optional type 'Int?' must be unwrapped to a value of type 'Int'; use '??', 'if let' or '!'
