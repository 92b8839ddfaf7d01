func double(_ x: inout Int) { x *= 2 }
var n = 4
double(&n)
print(n)
var list = [1, 2, 3]
double(&list[1])
print(list)
func push(_ x: Int, to list: inout [Int]) { list.append(x) }
push(9, to: &list)
print(list)
// expect: 8
// expect: [1, 4, 3]
// expect: [1, 4, 3, 9]
