struct Celsius {
    let degrees: Double
    init(fahrenheit: Double) { degrees = (fahrenheit - 32) / 1.8 }
    init(_ degrees: Double) { self.degrees = degrees }
}
print(Celsius(fahrenheit: 212).degrees, Celsius(10).degrees)
// expect: 100.0 10.0
