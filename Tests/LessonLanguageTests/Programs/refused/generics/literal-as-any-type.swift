func f<T>(_ x: T) -> T {
    let y: T = 3
    return y
}
// error: 2: cannot convert value of type 'Int' to specified type 'T'
