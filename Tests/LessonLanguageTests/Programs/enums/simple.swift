enum Direction { case north, south, east, west }
var d = Direction.north
d = .south
switch d {
case .north: print("n")
case .south: print("s")
default: print("other")
}
print(d, d == .south, [Direction.east])
// expect: s
// expect: south true [main.Direction.east]
