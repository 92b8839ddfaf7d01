func make<T>() -> [T] { [] }
let x = make()
// error: 2: generic parameter could not be inferred in 'make()'; write the type
