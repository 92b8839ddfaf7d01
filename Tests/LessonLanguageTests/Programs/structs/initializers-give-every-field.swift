struct Point {
    let x: Double
    let y: Double
    var label: String
    var note: String?
    var count = 0
    init(_ x: Double, _ y: Double) {
        self.x = x
        self.y = y
        if x > y { label = "below" } else { label = "above" }
        count += 1
        describe()
    }
    func describe() { print(x, y, label, note as Any, count) }
}
_ = Point(1, 2)
_ = Point(3, 2)
struct Even {
    let value: Int
    init?(_ v: Int) {
        if v % 2 != 0 { return nil }
        value = v
    }
}
print(Even(3) as Any, Even(4)!.value)
enum Light {
    case red, green
    init(_ go: Bool) { if go { self = .green } else { self = .red } }
}
print(Light(true))
// expect: 1.0 2.0 above nil 1
// expect: 3.0 2.0 below nil 1
// expect: nil 4
// expect: green
