print([1, 2].filter { $0 + 1 })
// error: 1: cannot convert value of type 'Int' to closure result type 'Bool'
