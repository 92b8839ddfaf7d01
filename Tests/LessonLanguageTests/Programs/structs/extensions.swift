struct P { var x: Int }
extension P {
    var doubled: P { P(x: x * 2) }
    func plus(_ n: Int) -> P { P(x: x + n) }
}
extension Int { var squared: Int { self * self } }
extension Double { func percent() -> String { "\(self * 100)%" } }
print(P(x: 2).doubled.plus(1), 5.squared, 0.5.percent())
// expect: P(x: 5) 25 50.0%
