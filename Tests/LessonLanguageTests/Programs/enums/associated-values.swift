enum Shape {
    case circle(radius: Double)
    case rectangle(Double, Double)
    case point
    var area: Double {
        switch self {
        case .circle(let r): return 3 * r * r
        case let .rectangle(w, h): return w * h
        case .point: return 0
        }
    }
}
let shapes: [Shape] = [.circle(radius: 2), .rectangle(2, 3), .point]
print(shapes.map(\.area), shapes[0], shapes)
if case .rectangle(let w, _) = shapes[1] { print(w) }
for case .circle(let r) in shapes { print(r) }
// expect: [12.0, 6.0, 0.0] circle(radius: 2.0) [main.Shape.circle(radius: 2.0), main.Shape.rectangle(2.0, 3.0), main.Shape.point]
// expect: 2.0
// expect: 2.0
