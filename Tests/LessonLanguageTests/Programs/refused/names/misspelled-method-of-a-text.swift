print("abc".upercased())
// error: 1: value of type 'String' has no member 'upercased'
