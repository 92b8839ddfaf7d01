var g = 0
func next() -> Int { g += 1; return g }
var w = [1, 2, 3, 4, 5, 6], z = [10, 20, 30, 40, 50, 60]
swap(&w[next()], &z[next()])
print(w, z, g)
struct P { var x = [1, 2], y = "a" }
var p = P(), q = P(x: [7, 8], y: "b")
swap(&p.x[0], &q.x[1])
swap(&p.y, &q.y)
swap(&p, &q)
print(p.x, p.y, q.x, q.y)
var d = ["k": 1], e = ["k": 2]
swap(&d["k"], &e["j"])
print(d.count, e.keys.sorted())
func run() {
    var t = (1, "x", 2)
    swap(&t.0, &t.2)
    var a = [3, 4]
    let i = 0
    a.swapAt(i, i + 1)
    print(t, a)
}
run()
// expect: [1, 30, 3, 4, 5, 6] [10, 20, 2, 40, 50, 60] 2
// expect: [7, 1] a [8, 2] b
// expect: 0 ["j", "k"]
// expect: (2, "x", 1) [4, 3]
