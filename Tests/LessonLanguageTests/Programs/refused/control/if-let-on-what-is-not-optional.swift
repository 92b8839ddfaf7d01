let n = 3
if let m = n { print(m) }
// error: 2: initializer for conditional binding must have Optional type, not 'Int'
