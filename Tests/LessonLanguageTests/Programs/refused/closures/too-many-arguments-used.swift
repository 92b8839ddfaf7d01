print([1, 2].map { $0 + $1 })
// error: 1: the closure uses $1, but it is given 1 argument
