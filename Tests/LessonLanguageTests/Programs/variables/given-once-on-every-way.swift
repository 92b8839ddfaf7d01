let x: Int
let flag = [1, 2].count == 2
if flag { x = 1 } else { x = 2 }
print(x)
var total: Double
total = 0
for i in 1...3 { total += Double(i) }
print(total)
func grade(_ score: Int) -> String {
    let letter: String
    switch score {
    case 90...: letter = "A"
    case 80..<90: letter = "B"
    default: letter = "C"
    }
    return letter
}
print(grade(95), grade(85), grade(3))
func early(_ n: Int) -> Int {
    let y: Int
    guard n > 0 else { return -1 }
    if n > 10 { return 10 }
    y = n * 2
    return y
}
print(early(0), early(5), early(50))
let found: Int
var k = 0
while true {
    k += 1
    if k * k > 50 { found = k; break }
}
print(found)
struct Bad: Error {}
func maybe(_ ok: Bool) throws -> Int { if ok { return 3 } else { throw Bad() } }
let got: Int
do { got = try maybe(false) } catch { got = -1 }
print(got)
let (a, b): (Int, Int)
(a, b) = (1, 2)
print(a, b)
// expect: 1
// expect: 6.0
// expect: A B C
// expect: -1 10 10
// expect: 8
// expect: -1
// expect: 1 2
