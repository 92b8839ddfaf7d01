enum Light {
    case red, green
    mutating func toggle() { self = self == .red ? .green : .red }
}
var l = Light.red
l.toggle()
print(l)
// expect: green
