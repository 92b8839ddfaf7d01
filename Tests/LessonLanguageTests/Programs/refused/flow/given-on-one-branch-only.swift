let c = [1].count
let x: Int
if c > 0 { x = 1 }
print(x)
// error: 4: constant 'x' used before being initialized
