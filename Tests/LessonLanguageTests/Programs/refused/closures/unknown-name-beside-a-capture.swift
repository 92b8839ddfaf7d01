let f = { [k = 2] in k + m }
// error: 1: cannot find 'm' in scope
