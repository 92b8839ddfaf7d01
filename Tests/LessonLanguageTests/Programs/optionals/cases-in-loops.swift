let some: [Int?] = [nil, 2, nil, 5]
for case .some(let x) in some { print(x) }
for case let x? in some where x > 2 { print(x) }
for case let x? in [1, 2] { print(x) }
if case .some(let first) = some[0] { print(first) } else { print("nothing") }
switch some[1] {
case .some(let x) where x > 4: print("big", x)
case .some: print("some")
case .none: print("none")
}
// expect: 2
// expect: 5
// expect: 5
// expect: 1
// expect: 2
// expect: nothing
// expect: some
