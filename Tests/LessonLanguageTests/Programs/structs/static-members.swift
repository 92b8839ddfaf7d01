struct Circle {
    static let unit = Circle(radius: 1)
    static var made = 0
    var radius: Double
    static func of(diameter d: Double) -> Circle { Circle(radius: d / 2) }
    var area: Double { Double.pi * radius * radius }
}
Circle.made += 1
print(Circle.unit.radius, Circle.of(diameter: 4).radius, Circle.made, Circle.unit.area)
// expect: 1.0 2.0 1 3.141592653589793
