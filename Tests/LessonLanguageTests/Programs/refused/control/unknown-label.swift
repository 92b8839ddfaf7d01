for i in 0..<3 { break outer }
// error: 1: cannot find label 'outer' in scope
