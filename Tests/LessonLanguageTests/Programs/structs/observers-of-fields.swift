struct Thermometer {
    var log: [String] = []
    var celsius: Double = 20 {
        willSet { log.append("will \(newValue)") }
        didSet {
            if celsius < -273.15 { celsius = -273.15 }
            log.append("did \(oldValue) -> \(celsius)")
        }
    }
    var steps = 0 {
        didSet(before) { log.append("\(before)...\(steps)") }
    }
    mutating func warm() { celsius += 1 }
    init(start: Double) { celsius = start }
}
var t = Thermometer(start: 5)
t.celsius = 30
t.warm()
t.celsius = -500
t.steps += 2
print(t.celsius, t.log)
print(t)
func bump(_ x: inout Double) { x += 100; x -= 50 }
bump(&t.celsius)
print(t.log.count, t.celsius)
var list = [Thermometer(start: 1)]
list[0].steps = 4
print(list[0].log)
// expect: -273.15 ["will 30.0", "did 5.0 -> 30.0", "will 31.0", "did 30.0 -> 31.0", "will -500.0", "did 31.0 -> -273.15", "0...2"]
// expect: Thermometer(log: ["will 30.0", "did 5.0 -> 30.0", "will 31.0", "did 30.0 -> 31.0", "will -500.0", "did 31.0 -> -273.15", "0...2"], celsius: -273.15, steps: 2)
// expect: 9 -223.14999999999998
// expect: ["0...4"]
