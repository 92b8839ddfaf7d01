// Indices are worked out when the place is come to: before the value that is put there, and before the arguments that follow.
var k = 0
func f(_ n: Int) -> Int {
    print("f\(n)")
    return n
}
func g(_ n: Int) -> Int {
    print("g\(n)")
    k = (k + 1) % 3
    return n
}
struct P {
    var v = [1, 2, 3]
    var n = 0
    mutating func add(_ x: Int, _ y: Int) { n += x * 10 + y }
    subscript(wrap i: Int) -> Int {
        get { v[i % 3] }
        set { v[i % 3] = newValue }
    }
}
func put(_ y: Int, _ x: inout Int, _ z: Int) { x += y * 100 + z }
func join(_ x: inout [Int], _ y: Int...) { x += y }

var a = [1, 2, 3, 4]
var c = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
var d = ["x": [1, 2]]
var ps = [P(), P(), P()]
var none: [[Int]]?

a[f(1)] += a[g(2)]
a[k] = g(7)
a[k] += g(1)
c[f(0)][g(1)] *= f(2)
c[g(0)][k] += 1
c[k][f(1)] = a[g(0)]
c[f(1)].append(f(2))
c[k].insert(g(4), at: f(0))
ps[f(2)].add(f(1), g(3))
ps[f(k)].v[f(1)] -= g(5)
ps[k][wrap: f(4)] += g(1)
put(f(1), &a[k], g(2))
put(g(1), &ps[f(k)].n, f(3))
join(&c[f(2)], g(1), f(2))
d["x", default: [f(9)]].append(g(3))
d["y", default: [f(8)]].append(g(3))
none?[f(0)].append(f(1))
swap(&a[f(0)], &c[g(1)][f(1)])
for i in 0..<3 { a[i] += f(i) }
let change = { (x: inout Int, y: Int) in x += y }
change(&a[f(3)], g(1))
print(a, c, d["x"]!, d["y"]!, ps.map(\.v), ps.map(\.n), k)
// expect: f1
// expect: g2
// expect: g7
// expect: g1
// expect: f0
// expect: g1
// expect: f2
// expect: g0
// expect: f1
// expect: g0
// expect: f1
// expect: f2
// expect: g4
// expect: f0
// expect: f2
// expect: f1
// expect: g3
// expect: f2
// expect: f1
// expect: g5
// expect: f4
// expect: g1
// expect: f1
// expect: g2
// expect: g1
// expect: f0
// expect: f3
// expect: f2
// expect: g1
// expect: f2
// expect: g3
// expect: g3
// expect: f8
// expect: f0
// expect: g1
// expect: f1
// expect: f0
// expect: f1
// expect: f2
// expect: f3
// expect: g1
// expect: [5, 110, 6, 5] [[4, 1, 4, 4], [4, 1, 6, 2], [7, 1, 9, 1, 2]] [1, 2, 3] [8, 3] [[1, 3, 3], [1, 2, 3], [1, -3, 3]] [103, 0, 13] 2
