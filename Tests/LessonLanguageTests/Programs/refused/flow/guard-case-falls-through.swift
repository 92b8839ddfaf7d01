guard case .some(let x) = Optional(3) else { print("no") }
print(x)
// error: 1: 'guard' body must not fall through; use a 'return', 'throw', 'break' or 'continue'
