let s: String? = "x"
print(s.count)
// error: 2: value of optional type 'String?' must be unwrapped to refer to member 'count' of wrapped base type 'String'; use '?.', 'if let' or '!'
