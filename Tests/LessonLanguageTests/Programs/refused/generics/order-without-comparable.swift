func bigger<T>(_ a: T, _ b: T) -> T {
    return a > b ? a : b
}
print(bigger(1, 2))
// error: 2: binary operator '>' cannot be applied to two 'T' operands
