var width = 3.0
var height = 2.0
var area: Double { width * height }
print(area)
width = 5
print(area)
var doubled: Double {
    get { width * 2 }
    set { width = newValue / 2 }
}
doubled = 40
print(width, doubled, area)
doubled += 2
print(width)
func f(_ n: Int) -> Int {
    var k = n
    var square: Int { k * k }
    var half: Int {
        get { k / 2 }
        set(v) { k = v * 2 }
    }
    k += 1
    half = 10
    let before = square
    half += 1
    return before + square
}
print(f(3))
var text: String {
    if width > 3 { return "wide" }
    return "narrow"
}
print(text, text.count)
// expect: 6.0
// expect: 10.0
// expect: 20.0 40.0 40.0
// expect: 21.0
// expect: 884
// expect: wide 4
