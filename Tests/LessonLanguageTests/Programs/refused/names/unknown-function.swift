let x = squareroot(2.0)
// error: 1: cannot find 'squareroot' in scope
