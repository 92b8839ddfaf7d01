let o: Int! = 3
print(o + 1)
// error: 1: implicitly unwrapped optionals ('Int!') are not part of the lesson language; write 'Int?'
