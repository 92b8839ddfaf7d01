func outer() {
    func inner<T>(_ x: T) -> T { x + x }
    print(inner(1))
}
outer()
// error: 2: binary operator '+' cannot be applied
