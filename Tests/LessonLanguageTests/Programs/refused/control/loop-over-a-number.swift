for i in 5 { print(i) }
// error: 1: for-in loop requires 'Int' to conform to 'Sequence'; did you mean '0..<5'?
