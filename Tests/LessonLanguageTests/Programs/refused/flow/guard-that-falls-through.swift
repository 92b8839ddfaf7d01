func f(_ x: Int?) {
    guard let y = x else { print("none") }
    print(y)
}
// error: 2: 'guard' body must not fall through; use a 'return', 'throw', 'break' or 'continue'
