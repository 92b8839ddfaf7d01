struct Vector {
    var x: Double
    init<T: BinaryInteger>(_ n: T) { x = Double(n) }
    init<T: BinaryFloatingPoint>(real f: T) { x = Double(f) }
    init<S: Sequence>(sum s: S) where S.Element == Double { x = s.reduce(0, +) }
}
print(Vector(3).x, Vector(Int8(4)).x, Vector(real: Float(2)).x, Vector(sum: [1.5, 2]).x)
// expect: 3.0 4.0 2.0 3.5
