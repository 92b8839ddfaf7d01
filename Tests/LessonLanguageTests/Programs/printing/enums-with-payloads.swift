enum Shape { case dot, circle(Double), box(w: Int, h: Int), named(String, Int), deep(Inner?), list([Inner]) }
enum Inner { case a, b(String) }
print(Shape.dot, Shape.circle(1), Shape.box(w: 1, h: 2), Shape.named("n", 3), Shape.deep(.b("q")), Shape.deep(nil), Shape.list([.a, .b("z")]))
print([Shape.dot, .circle(2)], ["k": Shape.box(w: 3, h: 4)], (Shape.dot, Inner.a), Optional(Shape.dot) as Any)
debugPrint(Shape.dot, Shape.named("m", 1))
// expect: dot circle(1.0) box(w: 1, h: 2) named("n", 3) deep(Optional(main.Inner.b("q"))) deep(nil) list([main.Inner.a, main.Inner.b("z")])
// expect: [main.Shape.dot, main.Shape.circle(2.0)] ["k": main.Shape.box(w: 3, h: 4)] (main.Shape.dot, main.Inner.a) Optional(main.Shape.dot)
// expect: main.Shape.dot main.Shape.named("m", 1)
