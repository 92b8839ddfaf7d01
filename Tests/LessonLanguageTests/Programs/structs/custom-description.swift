struct Temp: CustomStringConvertible {
    var value: Double
    var description: String { "\(value) degrees" }
}
print(Temp(value: 3), [Temp(value: 1)], "\(Temp(value: 2))")
// expect: 3.0 degrees [1.0 degrees] 2.0 degrees
