let o: Int? = 5, n: Int? = nil
print(o ?? 0, n ?? 1, o.map { $0 * 2 } as Any, n.map { $0 } as Any, o.flatMap { $0 > 3 ? $0 : nil } as Any, o == 5)
print(n == nil, o != nil, o!, o as Any, n as Any, [o, n], o.debugDescription, String(describing: n), o.unsafelyUnwrapped)
print(Optional(3)!, Optional<Int>.none as Any, Optional.some(2)!, n?.description ?? "none")
print(o?.description ?? "none")
switch o { case .some(let x): print(x); case .none: print("no") }
switch n { case let x?: print(x); case nil: print("nil") }
if case .some(let x) = o, x > 3 { print("big") }
var m = o
m? += 1
m = m.map { $0 + 1 }
print(m!, m.take()!, m as Any)
let oo: Int?? = 3
print(oo as Any, oo! as Any, oo!!)
// expect: 5 1 Optional(10) nil Optional(5) true
// expect: true true 5 Optional(5) nil [Optional(5), nil] Optional(5) nil 5
// expect: 3 nil 2 none
// expect: 5
// expect: 5
// expect: nil
// expect: big
// expect: 7 7 nil
// expect: Optional(Optional(3)) Optional(3) 3
