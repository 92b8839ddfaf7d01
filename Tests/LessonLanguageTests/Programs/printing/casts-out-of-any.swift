let things: [Any] = [1, 2.5, "text", [1, 2], ["a": 1], true, 7, (1, "x")]
for thing in things {
    if let n = thing as? Int { print("int", n) }
    else if let d = thing as? Double { print("double", d) }
    else if thing is String { print("string", thing as! String) }
    else if let list = thing as? [Int] { print("list", list.count) }
    else if let table = thing as? [String: Int] { print("table", table["a"]!) }
    else { print("other", thing) }
}
for thing in things {
    switch thing {
    case let n as Int where n > 5: print("big", n)
    case is Int: print("small int")
    case let s as String: print("s", s)
    case is [Int], is [String: Int]: print("collection")
    case let (a, b) as (Int, String): print(a, b)
    default: print("?")
    }
}
let maybe: Any? = 3
print(maybe as? Int as Any, maybe is Int, maybe as? String as Any)
let n: Int? = 5
print(n is Int, n as? Int as Any)
let anyArray: [Any] = [1, "a"]
print(anyArray.compactMap { $0 as? Int }, anyArray.filter { $0 is String }.count)
let ints = things.compactMap { $0 as? Int }.reduce(0, +)
print(ints)
print((1 as Any) as? Double as Any, (1 as Any) as? Int8 as Any)
let wrapped: Any = Optional(3) as Any
print(wrapped as? Int as Any)
struct P { var x = 1 }
let p: Any = P(x: 4)
if let q = p as? P { print(q.x) }
enum E: Error { case one(Int), two }
let e: Error = E.one(3)
if let own = e as? E, case .one(let k) = own { print(k) }
print(e is E, (e as! E))
print([1, 2] as [Any], [1, 2] as [Int?], 3 as Double, 1 as Any)
// expect: int 1
// expect: double 2.5
// expect: string text
// expect: list 2
// expect: table 1
// expect: other true
// expect: int 7
// expect: other (1, "x")
// expect: small int
// expect: ?
// expect: s text
// expect: collection
// expect: collection
// expect: ?
// expect: big 7
// expect: 1 x
// expect: Optional(3) true nil
// expect: true Optional(5)
// expect: [1] 1
// expect: 8
// expect: nil nil
// expect: Optional(3)
// expect: 4
// expect: 3
// expect: true one(3)
// expect: [1, 2] [Optional(1), Optional(2)] 3.0 1
