struct P { var x = 1; var s = "n"; var o: Int? = nil; var l = [true] }
struct Q { var p = P(); var q: P? = nil }
enum Shape { case dot, circle(Double), box(w: Int, h: Int), pair(Int, String), one(v: Int) }
dump(P())
dump(Q())
dump([P()])
dump(Shape.dot)
dump(Shape.circle(1))
dump(Shape.box(w: 1, h: 2))
dump(Shape.pair(1, "z"))
dump(Shape.one(v: 5))
dump([Shape.dot, .circle(2)])
struct Empty {}
dump(Empty())
struct V: CustomStringConvertible { var x = 1; var description: String { "v" } }
dump(V())
// expect: ▿ main.P
// expect: - x: 1
// expect: - s: "n"
// expect: - o: nil
// expect: ▿ l: 1 element
// expect: - true
// expect: ▿ main.Q
// expect: ▿ p: main.P
// expect: - x: 1
// expect: - s: "n"
// expect: - o: nil
// expect: ▿ l: 1 element
// expect: - true
// expect: - q: nil
// expect: ▿ 1 element
// expect: ▿ main.P
// expect: - x: 1
// expect: - s: "n"
// expect: - o: nil
// expect: ▿ l: 1 element
// expect: - true
// expect: - main.Shape.dot
// expect: ▿ main.Shape.circle
// expect: - circle: 1.0
// expect: ▿ main.Shape.box
// expect: ▿ box: (2 elements)
// expect: - w: 1
// expect: - h: 2
// expect: ▿ main.Shape.pair
// expect: ▿ pair: (2 elements)
// expect: - .0: 1
// expect: - .1: "z"
// expect: ▿ main.Shape.one
// expect: ▿ one: (1 element)
// expect: - v: 5
// expect: ▿ 2 elements
// expect: - main.Shape.dot
// expect: ▿ main.Shape.circle
// expect: - circle: 2.0
// expect: - main.Empty
// expect: ▿ v
// expect: - x: 1
