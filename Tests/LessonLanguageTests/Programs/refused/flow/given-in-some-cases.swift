func f(_ n: Int) -> Int {
    let r: Int
    switch n {
    case 0: r = 1
    case 1: print("one")
    default: r = 2
    }
    return r
}
print(f(1))
// error: 8: constant 'r' used before being initialized
