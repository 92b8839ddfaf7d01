print([1, 2].map { $0 * factor })
// error: 1: cannot find 'factor' in scope
