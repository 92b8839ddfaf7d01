print(type(of: 3), type(of: 2.5), type(of: "a"), type(of: [1]), type(of: ["a": [1.5]]), type(of: 3 as Int?))
struct P { var x = 1 }
enum E { case a }
print(type(of: P()), type(of: E.a), type(of: (1, "a")), type(of: (x: 1, y: 2)))
let things: [Any] = [1, "a", 2.5, [1, 2], P(), true]
for thing in things { print(type(of: thing)) }
print(type(of: 3) == Int.self, type(of: things[1]) == String.self, type(of: things[0]) == Double.self)
let f = { (x: Int) -> Double in Double(x) }
print(type(of: f), Int.self, [Int].self)
print(type(of: 1...3), type(of: Set([1])))
// expect: Int Double String Array<Int> Dictionary<String, Array<Double>> Optional<Int>
// expect: P E (Int, String) (x: Int, y: Int)
// expect: Int
// expect: String
// expect: Double
// expect: Array<Int>
// expect: P
// expect: Bool
// expect: true true false
// expect: (Int) -> Double Int Array<Int>
// expect: ClosedRange<Int> Set<Int>
