let x: Any = (1, 2)
print((x as! (x: Int, y: Int)).x)
let y: Any = (a: 1, b: "s")
print((y as? (Int, String)) as Any, (y as? (c: Int, b: String)) as Any, (y as? (a: Int, b: String))!.b)
let z: Any = [1, 2]
print((z as? [Any])?.count as Any, (z as? [Double]) as Any, (z as! [Int])[1], z is [Int], z is [String])
let m: [Any] = [1, "a", 2.5, [1], ["k": 1], (1, "b"), Optional(3) as Any]
for e in m {
    switch e {
    case let i as Int: print("int", i)
    case let s as String: print("string", s)
    case let d as Double: print("double", d)
    case let a as [Int]: print("array", a)
    case let d as [String: Int]: print("dict", d)
    case let t as (Int, String): print("tuple", t)
    default: print("other")
    }
}
let anys = m.compactMap { $0 as? Int }
print(anys)
let l: [Any] = [1, 2, 3]
print((l as? [Int]) as Any)
let o: Any? = 5
print((o as? Int) as Any, o is Int)
let dd: Any = ["a": 1]
print((dd as? [String: Any])?["a"] as Any)
print((Set([1]) as Any as? Set<Int>) as Any)
enum E: Error { case bad }
let err: Any = E.bad
print(err is Error, (1 as Any) is Error, (err as? E) != nil)
let nn: Int? = nil
print((nn as Any) is Int, (nn as Any as? Int?) as Any)
// expect: 1
// expect: Optional((1, "s")) nil s
// expect: Optional(2) nil 2 true false
// expect: int 1
// expect: string a
// expect: double 2.5
// expect: array [1]
// expect: dict ["k": 1]
// expect: tuple (1, "b")
// expect: int 3
// expect: [1, 3]
// expect: Optional([1, 2, 3])
// expect: Optional(5) true
// expect: Optional(1)
// expect: Optional(Set([1]))
// expect: true false true
// expect: false Optional(nil)
