var a = [1, 2, 3]
var b = a
b.append(4)
b[0] = 100
print(a, b)
func change(_ list: [Int]) -> [Int] {
    var own = list
    own[0] = -1
    return own
}
print(change(a), a)
// expect: [1, 2, 3] [100, 2, 3, 4]
// expect: [-1, 2, 3] [1, 2, 3]
