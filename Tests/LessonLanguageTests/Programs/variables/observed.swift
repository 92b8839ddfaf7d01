var total = 0 {
    willSet(coming) { print("coming", coming) }
    didSet { print("total", oldValue, "->", total) }
}
total = 3
total += 4
func raise() { total *= 2 }
raise()
print(total)
func local() -> [Int] {
    var history: [Int] = []
    var x = 1 { didSet { history.append(oldValue) } }
    x = 2
    x += 5
    for i in 0..<2 { x = i }
    let f = { x = 100 }
    f()
    return history + [x]
}
print(local())
var names = ["a"] { didSet { print(oldValue, names) } }
names.append("b")
names[0] = "z"
// expect: coming 3
// expect: total 0 -> 3
// expect: coming 7
// expect: total 3 -> 7
// expect: coming 14
// expect: total 7 -> 14
// expect: 14
// expect: [1, 2, 7, 0, 1, 100]
// expect: ["a"] ["a", "b"]
// expect: ["a", "b"] ["z", "b"]
