struct P { var count = 0; func f() -> Int { cuont } }
// error: 1: cannot find 'cuont' in scope; did you mean 'count'?
