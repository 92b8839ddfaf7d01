struct Vec: Equatable {
    var x: Double, y: Double
    static func + (a: Vec, b: Vec) -> Vec { Vec(x: a.x + b.x, y: a.y + b.y) }
    static func * (k: Double, v: Vec) -> Vec { Vec(x: k * v.x, y: k * v.y) }
    static prefix func - (v: Vec) -> Vec { Vec(x: -v.x, y: -v.y) }
}
var v = Vec(x: 1, y: 2) + 2 * Vec(x: 1, y: 1)
v = -v
print(v, v == Vec(x: -3, y: -4))
// expect: Vec(x: -3.0, y: -4.0) true
