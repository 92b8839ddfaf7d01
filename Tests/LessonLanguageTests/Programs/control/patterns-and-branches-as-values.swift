let n = 7
let size = if n > 10 { "big" } else if n > 5 { "middle" } else { "small" }
let kind = switch n { case 0: "zero"; case let x where x % 2 == 0: "even"; default: "odd" }
print(size, kind)
func grade(_ x: Int) -> Character { switch x { case 90...: "A"; case 80..<90: "B"; default: "C" } }
print(grade(95), grade(80), grade(1))
let pairs = [(1, "a"), (2, "b"), (3, "a")]
for case (let k, "a") in pairs { print(k) }
for (k, v) in pairs where k > 1 { print(k, v) }
let opts: [Int?] = [1, nil, 3]
for case let x? in opts { print(x) }
for case .some(let x) in opts where x > 1 { print(x) }
enum S { case circle(r: Double), rect(w: Double, h: Double), dot }
let shapes: [S] = [.circle(r: 1), .rect(w: 2, h: 3), .dot, .circle(r: 5)]
for case .circle(let r) in shapes where r > 2 { print("big circle", r) }
for case let .rect(w, h) in shapes { print(w * h) }
if case .circle(let r) = shapes[0], r < 3 { print(r) }
func area(_ s: S) -> Double {
    guard case .rect(let w, let h) = s else { return 0 }
    return w * h
}
print(area(shapes[1]), area(.dot))
switch (n, size) {
case (7, let s) where s.hasPrefix("m"): print("seven", s)
case (1...6, _), (8..., "x"): print("range")
case (_, _): print("any")
}
switch shapes[3] {
case .circle(r: 0..<1): print("tiny")
case .circle(r: let r): print("r", r)
case .rect, .dot: print("no")
}
let t = ((1, 2), [3, 4])
let ((a, b), list) = t
print(a, b, list)
switch opts[1] {
case nil: print("nothing")
case 3?: print("three")
case .some(let x): print(x)
}
var x: Int? = 3
while let y = x { x = y > 1 ? y - 1 : nil; print(y, terminator: " ") }
print()
if let a = opts[0], let c = opts[2], a < c, case 1...5 = c { print(a, c) }
let label = { () -> String in switch n { case 1: return "one"; default: return "many" } }()
print(label)
func fizz(_ i: Int) -> String {
    return switch (i % 3, i % 5) {
    case (0, 0): "FizzBuzz"
    case (0, _): "Fizz"
    case (_, 0): "Buzz"
    default: String(i)
    }
}
print((1...15).map(fizz).joined(separator: " "))
let c: Character = "x"
switch c { case "a"..."m": print("first"); case "n"..."z": print("second"); default: print("-") }
// expect: middle odd
// expect: A B C
// expect: 1
// expect: 3
// expect: 2 b
// expect: 3 a
// expect: 1
// expect: 3
// expect: 3
// expect: big circle 5.0
// expect: 6.0
// expect: 1.0
// expect: 6.0 0.0
// expect: seven middle
// expect: r 5.0
// expect: 1 2 [3, 4]
// expect: nothing
// expect: 3 2 1 
// expect: 1 3
// expect: many
// expect: 1 2 Fizz 4 Buzz Fizz 7 8 Fizz Buzz 11 Fizz 13 14 FizzBuzz
// expect: second
