struct P { let x = 1; var y = 2 }
var p = P()
let path = \P.x
p[keyPath: path] = 3
// error: 4: cannot assign to value: the key path is read-only
