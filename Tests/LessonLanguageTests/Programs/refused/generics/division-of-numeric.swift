func half<T: Numeric>(_ x: T) -> T {
    x / 2
}
// error: 2: binary operator '/' cannot be applied to operands of type 'T' and 'Int'; convert one of them, such as with 'T(…)'
