struct Scaler {
    var factor: Double
    func scaled(_ xs: [Double]) -> [Double] { xs.map { $0 * factor } }
    func maker() -> (Double) -> Double { { x in x * self.factor } }
}
print(Scaler(factor: 3).scaled([1, 2]), Scaler(factor: 2).maker()(4))
func outer(_ k: Int) -> [Int] { [1, 2].map { x in [x, k].map { $0 + k }.reduce(0, +) } }
print(outer(10))
// expect: [3.0, 6.0] 8.0
// expect: [31, 32]
