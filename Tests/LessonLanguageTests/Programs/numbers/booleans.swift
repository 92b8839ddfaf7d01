var b = true
b.toggle()
print(b, !b, b && true, b || true, b == false, [true, false].filter { $0 }.count, b.description)
print([true, false].allSatisfy { $0 }, b ? 1 : 2, "\(b)", Bool("false")!, b != true)
// expect: false true false true true 1 false
// expect: false 2 false false true
