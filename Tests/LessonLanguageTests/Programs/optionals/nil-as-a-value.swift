var d = [String: Int?]()
d["a"] = Optional<Int>.none
d["b"] = .some(nil)
let missing: Int? = nil
d["c"] = missing
d["d"] = nil
d["e"] = 5
print(d.count, d.keys.sorted(), d["a"] as Any, d["x"] as Any, d["e"] as Any)
print(d.updateValue(nil, forKey: "e") as Any, d.removeValue(forKey: "a") as Any, d.removeValue(forKey: "zz") as Any, d.count)
d["c"]? = 3
d["e"] = nil
print(d.count, d["c"]! as Any, d["e"] as Any, d["b"]! as Any)
if let inner = d["b"] { print("there", inner as Any) }
let literal: [String: Int?] = ["x": nil, "y": 1]
print(literal.count, literal["x"]! as Any, literal.compactMapValues { $0 }, literal.values.compactMap { $0 })
print(literal["x", default: 4] as Any, literal["q", default: 4] as Any)
var list: [Int?] = [nil, 1]
print(list.first! as Any, list.popLast()! as Any, list.popLast()! as Any, list.popLast() as Any)
list = [nil, 2, nil]
print(list.first { $0 == nil }! as Any, list.last { $0 == nil }! as Any, list.contains(nil), list.firstIndex(of: nil)!)
var set: Set<Int?> = [nil, 3]
print(set.count, set.contains(nil), set.remove(nil) as Any, set.remove(8) as Any, set.count)
print(list.compactMap { $0 }, [1: Optional<Int>.none].first!.value as Any, list.lazy.map { $0 }.first! as Any)
var it = list.makeIterator()
print(it.next() as Any, it.next() as Any, it.next() as Any, it.next() as Any)
var twice: [String: Int??] = [:]
twice["a"] = .some(.some(nil))
print(twice.count, twice["a"] as Any)
// expect: 4 ["a", "b", "c", "e"] Optional(nil) nil Optional(Optional(5))
// expect: Optional(Optional(5)) Optional(nil) nil 3
// expect: 2 Optional(3) nil nil
// expect: there nil
// expect: 2 nil ["y": 1] [1]
// expect: nil Optional(4)
// expect: nil Optional(1) nil nil
// expect: nil nil true 0
// expect: 2 true Optional(nil) nil 1
// expect: [2] nil nil
// expect: Optional(nil) Optional(Optional(2)) Optional(nil) nil
// expect: 1 Optional(Optional(nil))
