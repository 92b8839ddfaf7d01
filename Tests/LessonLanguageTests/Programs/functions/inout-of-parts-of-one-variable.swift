func both(_ x: inout Int, _ y: inout Int) { x += 10; y += 20 }
func grow(_ list: inout [Int], _ n: inout Int) { list.append(n); n += 1 }
struct Q { var n = 1; mutating func m(_ x: inout Int) { x += 1; n += 1 } }
struct P { var a = (1, 2), b = 2, q = Q(), list = [1] }
func run() throws {
    var t = (1, 2)
    both(&t.0, &t.1)
    swap(&t.0, &t.1)
    var p = P()
    both(&p.a.0, &p.b)
    both(&p.a.0, &p.a.1)
    p.q.m(&p.b)
    grow(&p.list, &p.a.1)
    grow(&p.list, &p.q.n)
    print(t, p.a, p.b, p.q.n, p.list)
    let copy = p
    both(&p.b, &p.q.n)
    print(copy.b, p.b, copy.q.n, p.q.n)
    let change = { (x: inout Int, y: inout Int) in x -= 1; y -= 1 }
    change(&p.b, &p.a.0)
    print(p.b, p.a)
    var a = [1, 2, 3]
    a[0] += a[1]
    both(&a[0], &p.b)
    print(a, p.b)
}
try run()
var n = 1
func next() -> Int { n += 1; return n }
n += next()
print(n)
n -= next() * 2
print(n)
var list = [1]
func extend() -> Int { list.append(5); return 1 }
list[0] += extend()
list.append(extend())
print(list)
func add(_ x: inout Int, _ y: Int) { x += y }
add(&n, n)
add(&list[0], list[1])
print(n, list)
// expect: (22, 11) (21, 23) 23 3 [1, 22, 2]
// expect: 23 33 3 23
// expect: 32 (20, 23)
// expect: [13, 2, 3] 52
// expect: 4
// expect: -5
// expect: [2, 5, 5, 1]
// expect: -10 [7, 5, 5, 1]
