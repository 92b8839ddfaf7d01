// Behind a `?` nothing is worked out where there is nothing.
func f(_ n: Int) -> Int {
    print("f\(n)")
    return n
}
var none: [[Int]]?
none?[f(0)].append(f(1))
none?.append([f(2)])
struct T {
    var v = [1, 2]
    var o: [Int]? = [3]
    mutating func add(_ x: Int) { v.append(x) }
}
var t: T? = T()
var e: T?
print(t?.add(f(4)) as Any, e?.add(f(5)) as Any)
t?.v[f(0)] = f(6)
e?.v[f(0)] = f(6)
t?.o?[f(0)] += f(7)
t?.o?.append(f(8))
e?.o?.append(f(8))
var many: [T?] = [T(), nil]
many[f(0)]?.v.append(f(9))
many[f(1)]?.v.append(f(9))
many[f(0)]?.v[f(1)] -= f(2)
if let x: Void = many[f(1)]?.add(f(3)) { print("yes", x) } else { print("no") }
print(t!, many)
// expect: f4
// expect: Optional(()) nil
// expect: f0
// expect: f6
// expect: f0
// expect: f7
// expect: f8
// expect: f0
// expect: f9
// expect: f1
// expect: f0
// expect: f1
// expect: f2
// expect: f1
// expect: no
// expect: T(v: [6, 2, 4], o: Optional([10, 8])) [Optional(main.T(v: [1, 0, 9], o: Optional([3]))), nil]
