func run(first: () -> Int, second: (Int) -> Int, done: (Int) -> Void = { print("default", $0) }) { done(second(first())) }
run { 3 } second: { $0 * 2 }
run { 3 } second: { $0 * 2 } done: { print("got", $0) }
run(first: { 1 }) { $0 + 1 }
func average(_ xs: Double..., label: String = "avg") -> String { "\(label) \(xs.reduce(0, +) / Double(max(xs.count, 1)))" }
print(average(1, 2, 3), average(), average(4, label: "m"))
func many(_ a: Int..., and b: String...) -> Int { a.count * 10 + b.count }
print(many(1, 2, and: "x", "y", "z"), many())
struct G { var m = [[1, 2], [3, 4]]; var t = (a: 1, b: [5]); var d = ["k": [1]] }
func bump(_ x: inout Int, by n: Int = 1) { x += n }
func two(_ a: inout Int, _ b: inout Int) { a += 1; b += 10 }
var g = G()
bump(&g.m[0][1], by: 5)
bump(&g.t.a)
bump(&g.t.b[0])
bump(&g.d["k"]![0])
bump(&g.d["z", default: [0]][0])
print(g.m, g.t, g.d["k"]!, g.d["z"]!)
var (u, v) = (1, 2)
two(&u, &v)
swap(&u, &v)
print(u, v)
var arr = [3, 1, 2]
arr.swapAt(0, 2)
two(&arr[0], &g.m[1][1])
print(arr, g.m)
func local() -> [Int] {
    var total = 0
    func add(_ n: Int, to x: inout Int) { x += n; total += n }
    var y = 1
    add(3, to: &y)
    add(4, to: &y)
    func both(_ a: inout Int, _ b: inout Int) { swap(&a, &b) }
    var z = 9
    both(&y, &z)
    return [y, z, total]
}
print(local())
let change: (inout [Int], Int) -> Void = { $0.append($1) }
change(&arr, 7)
print(arr)
outer: for i in 1...3 {
    inner: for j in 1...3 {
        if j == 2 { continue outer }
        if i == 3 { break outer }
        print(i, j)
        if i == 2 { break inner }
    }
}
check: if u > 0 {
    if v > 0 { break check }
    print("no")
}
done: do {
    print("in")
    if arr.count > 1 { break done }
    print("never")
}
// expect: default 6
// expect: got 6
// expect: default 2
// expect: avg 2.0 avg 0.0 m 4.0
// expect: 23 0
// expect: [[1, 7], [3, 4]] (a: 2, b: [6]) [2] [1]
// expect: 12 2
// expect: [3, 1, 3] [[1, 7], [3, 14]]
// expect: [9, 8, 7]
// expect: [3, 1, 3, 7]
// expect: 1 1
// expect: 2 1
// expect: in
