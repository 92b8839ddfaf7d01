struct Point {
    var x: Double
    var y: Double = 0
    func distance(to other: Point) -> Double {
        let dx = x - other.x
        let dy = y - other.y
        return (dx * dx + dy * dy).squareRoot()
    }
}
let p = Point(x: 3, y: 4)
print(p, p.distance(to: Point(x: 0)))
// expect: Point(x: 3.0, y: 4.0) 5.0
