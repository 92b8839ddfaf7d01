enum A: String, CaseIterable { case relu, tanh, sigmoid }
let a: A? = A(rawValue: "tanh")
switch a {
case .relu?: print("r")
case .tanh?: print("t")
default: print("other")
}
for x in A.allCases { print(x, x.rawValue, terminator: ";") }
print()
print(A.allCases.map(\.rawValue).joined(separator: ","))
// expect: t
// expect: relu relu;tanh tanh;sigmoid sigmoid;
// expect: relu,tanh,sigmoid
