func outer() {
    func inner<T>(_ x: T) -> T { x }
    print(inner(1))
}
// error: 2: generic functions inside functions are not part of the lesson language; declare it outside
