let x: Int? = 7
switch x {
case nil: print("nil")
case 7?: print("seven")
case let n?: print(n)
}
switch x {
case .some(let n) where n > 10: print("big", n)
case .some(let n): print("small", n)
case .none: print("none")
}
// expect: seven
// expect: small 7
