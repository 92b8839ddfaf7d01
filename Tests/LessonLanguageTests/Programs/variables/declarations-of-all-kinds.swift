let (x, y) = (1, 2), z = 3
var a = 1, b: Double = 2, c: String
c = "s"
print(x, y, z, a, b, c)
let _ = x
var tuple: (name: String, age: Int) = ("a", 1)
tuple.age += 1
tuple = (name: "b", age: 5)
print(tuple.name, tuple.1, tuple)
func nothing() {}
let v: Void = nothing()
print(v)
func defaults(_ a: Int = 1, b: Int = 2, c: [Int] = [], d: (Int) -> Int = { $0 }) -> Int { a + b + c.count + d(1) }
print(defaults(), defaults(5), defaults(b: 1, d: { $0 * 10 }), defaults(c: [1, 2]))
func returnsTuple() -> (min: Int, max: Int) { (1, 9) }
let (lo, hi) = returnsTuple()
print(lo, hi, returnsTuple().max)
func make() -> (Int) -> (Int) -> Int { { a in { b in a * 10 + b } } }
print(make()(1)(2))
var counter = { () -> () -> Int in var n = 0; return { n += 1; return n } }()
print(counter(), counter())
let add: (Int, Int) -> Int = (+)
print(add(1, 2), [1, 2, 3].reduce(1, *), [3, 1].sorted(by: >), ["b", "a"].sorted(by: <))
let ops: [String: (Double, Double) -> Double] = ["+": { $0 + $1 }, "-": { $0 - $1 }, "*": (*), "/": { (a, b) in a / b }]
print(ops["*"]!(3, 4), ops["-"]!(1, 2), ops["+"].map { $0(1, 1) } as Any)
let opt: Int?? = 3
print(opt as Any, (opt ?? nil) as Any)
let nested: [Int?] = [1, nil]
print(nested.compactMap { $0 }.count, nested.first as Any, nested.last! as Any)


typealias Op = (Int) -> Int
func twice(_ f: @escaping Op) -> Op { { f(f($0)) } }
print(twice { $0 + 3 }(1))
let big = 1_000_000 * 3
print(big, -big, big / 7, big % 7, big.isMultiple(of: 3))
do { let x = "inner"; print(x) }
print(x)
let closureWithCapture = { [a] in a + 1 }
a = 100
print(closureWithCapture(), a)
let captured = { [k = a * 2] (n: Int) -> Int in k + n }
print(captured(1))
func early(_ xs: [Int]) -> Int? { for x in xs { if x > 2 { return x } }; return nil }
print(early([1, 5]) as Any, early([]) as Any)
let s = [1, 2, 3][...1] + [9]
print(s, [1, 2, 3][1...], Array([1, 2, 3][..<2]))
let i = [10, 20].firstIndex(of: 20)!
print(i, "a".isEmpty, !true || false && true)
var dict = ["a": [1]]
dict["a"]?.append(2)
dict["b", default: []].append(3)
print(dict["a"]!, dict["b"]!, dict["c"] == nil)
var nestedD = ["x": ["y": 1]]
nestedD["x"]?["y"]? += 5
print(nestedD["x"]!["y"]!)
print([1, 2, 3].contains { $0 > 2 }, (1...3).map { $0 * $0 }.reversed() as [Int])
if case let n? = early([7]), n > 5 { print("n", n) }
let str = "héllo"
print(str.count, str.uppercased(), str.reversed().map { String($0) }.joined())
print((1, 2) == (1, 2), (1, "a") < (1, "b"), [1, 2] == [1, 2], ["a": 1] == ["a": 1])
print(min(3, 1, 2), max(1.5, 2), abs(-3))
// expect: 1 2 3 1 2.0 s
// expect: b 5 (name: "b", age: 5)
// expect: ()
// expect: 4 8 12 6
// expect: 1 9 9
// expect: 12
// expect: 1 2
// expect: 3 6 [3, 1] ["a", "b"]
// expect: 12.0 -1.0 Optional(2.0)
// expect: Optional(Optional(3)) Optional(3)
// expect: 1 Optional(Optional(1)) nil
// expect: 7
// expect: 3000000 -3000000 428571 3 true
// expect: inner
// expect: 1
// expect: 2 100
// expect: 201
// expect: Optional(5) nil
// expect: [1, 2, 9] [2, 3] [1, 2]
// expect: 1 false false
// expect: [1, 2] [3] true
// expect: 6
// expect: true [9, 4, 1]
// expect: n 7
// expect: 5 HÉLLO olléh
// expect: true true true true
// expect: 1 2.0 3
