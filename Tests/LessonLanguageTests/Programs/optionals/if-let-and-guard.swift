func half(_ n: Int) -> Int? { n % 2 == 0 ? n / 2 : nil }
if let h = half(4) { print(h) }
if let a = half(4), let b = half(a), b > 0 { print(a, b) } else { print("none") }
func use(_ n: Int) -> String {
    guard let h = half(n) else { return "odd" }
    return "half \(h)"
}
print(use(6), use(7))
let value: Int? = 5
if let value { print(value + 1) }
// expect: 2
// expect: 2 1
// expect: half 3 odd
// expect: 6
