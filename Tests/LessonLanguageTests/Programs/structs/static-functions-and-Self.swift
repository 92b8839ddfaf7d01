struct Temp: Equatable {
    static let zero = Temp(k: 0)
    var k: Double
    static func celsius(_ c: Double) -> Temp { Temp(k: c + 273.15) }
    static func + (a: Self, b: Self) -> Self { Self(k: a.k + b.k) }
    static func += (a: inout Temp, b: Temp) { a.k += b.k }
}
var t: Temp = .celsius(0) + .zero
t += Temp(k: 1)
print(t.k, t == .zero, Temp.zero)
// expect: 274.15 false Temp(k: 0.0)
