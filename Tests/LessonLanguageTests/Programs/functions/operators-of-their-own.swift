infix operator **: MultiplicationPrecedence
func ** (base: Double, power: Int) -> Double { (0..<power).reduce(1.0) { r, _ in r * base } }
precedencegroup PipePrecedence {
    associativity: left
    lowerThan: AdditionPrecedence
}
infix operator |>: PipePrecedence
func |> (x: Int, f: (Int) -> Int) -> Int { f(x) }
prefix operator √
prefix func √ (x: Double) -> Double { x.squareRoot() }
postfix operator %%
postfix func %% (x: Double) -> Double { x / 100 }
infix operator +-: AdditionPrecedence
func +- (a: Int, b: Int) -> ClosedRange<Int> { (a - b)...(a + b) }
print(2.0 ** 3, 2 * 3.0 ** 2, √16.0, 50.0%%, 5 +- 2)
print(3 + 1 |> { $0 * 2 } |> { $0 + 1 })
struct Vector: Equatable {
    var x, y: Double
    static func + (a: Vector, b: Vector) -> Vector { Vector(x: a.x + b.x, y: a.y + b.y) }
    static func * (a: Vector, k: Double) -> Vector { Vector(x: a.x * k, y: a.y * k) }
    static func * (k: Double, a: Vector) -> Vector { a * k }
    static prefix func - (a: Vector) -> Vector { Vector(x: -a.x, y: -a.y) }
    static func += (a: inout Vector, b: Vector) { a = a + b }
    static func • (a: Vector, b: Vector) -> Double { a.x * b.x + a.y * b.y }
    static prefix func ++ (a: inout Vector) -> Vector { a.x += 1; return a }
}
infix operator •: MultiplicationPrecedence
prefix operator ++
var v = Vector(x: 1, y: 2)
v += Vector(x: 3, y: 4)
print(v, -v, 2 * v, v * 0.5, v • v, v == Vector(x: 4, y: 6))
print(++v, v)
infix operator +++
func +++ (a: String, b: String) -> String { a + "+" + b }
print("a" +++ "b")
func + (a: [Int], b: Int) -> [Int] { a.map { $0 + b } }
print([1, 2] + 3, [1] + [2])
infix operator <+=: AssignmentPrecedence
func <+= (a: inout Int, b: Int) { a += b * 10 }
var n = 1
n <+= 2
print(n, [1.0, 2.0].map(√))
print([3, 1, 2].reduce(0, max2))
func max2(_ a: Int, _ b: Int) -> Int { a > b ? a : b }
// expect: 8.0 36.0 4.0 0.5 3...7
// expect: 9
// expect: Vector(x: 4.0, y: 6.0) Vector(x: -4.0, y: -6.0) Vector(x: 8.0, y: 12.0) Vector(x: 2.0, y: 3.0) 52.0 true
// expect: Vector(x: 5.0, y: 6.0) Vector(x: 5.0, y: 6.0)
// expect: a+b
// expect: [4, 5] [1, 2]
// expect: 21 [1.0, 1.4142135623730951]
// expect: 3
