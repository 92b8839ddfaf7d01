var seed = 42
print([1, 2, 3].shuffled(using: &seed))
// error: 2: type 'Int' does not conform to protocol 'RandomNumberGenerator'
