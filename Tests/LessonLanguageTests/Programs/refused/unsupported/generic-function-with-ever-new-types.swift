func f<T>(_ x: T, _ n: Int) -> Int { n == 0 ? 0 : f([x], n - 1) }
print(f(1, 3))
// error: 1: this generic function calls itself with ever new types
