extension Array {
    subscript(wrap i: Int) -> Element {
        get { self[(i % count + count) % count] }
        set { self[(i % count + count) % count] = newValue }
    }
}
struct Course {
    var weeks = [1, 2, 3]
    subscript(i: Int) -> Int {
        get { weeks[i] }
        set { weeks[i] = newValue }
    }
    mutating func endWith(_ n: Int) { self[weeks.count - 1] = n }
}
struct Grid {
    var rows = [[0, 0, 0], [0, 0, 0], [0, 0, 0]]
    subscript(y: Int, x: Int) -> Int {
        get { rows[y][x] }
        set { rows[y][x] = newValue }
    }
}
var a = [1, 2, 3, 4]
a[wrap: a.count + 1] = 9
a[wrap: a.count - 1] += 10
a[wrap: -a.count] += a[wrap: 1]
print(a)
var c = Course()
c[c.weeks.count - 1] = 4
c[c[0]] *= 7
c.endWith(c.weeks.count * 100)
print(c.weeks)
func double(_ x: inout Int) { x *= 2 }
double(&c[c.weeks.count - 2])
print(c.weeks)
var grid = Grid()
func centre() -> Int { grid.rows.count / 2 }
grid[centre(), centre()] = 5
print(grid.rows)
func local() {
    var b = [1, 2]
    b[wrap: b.count + 1] = 8
    print(b)
}
local()
// expect: [10, 9, 3, 14]
// expect: [1, 14, 300]
// expect: [1, 28, 300]
// expect: [[0, 0, 0], [0, 5, 0], [0, 0, 0]]
// expect: [1, 8]
