func list(_ x: [Int]) -> [Int] { x.reversed() }
let a = [1, 2, 3]
let back: [Int] = a.reversed()
print(list(a), back, a.reversed()[0], a.reversed() == [3, 2, 1], a.reversed() + [0], (a.reversed() as [Int]).count)
let view = a.reversed()
print(view.first!, view.count, Array(view), view.map { $0 * 2 }, view.contains(2), view.max()!, view.reversed() == a)
for x in view { print(x, terminator: " ") }
for (i, c) in "ab".reversed().enumerated() { print(i, c, terminator: " ") }
print(a.reversed().sorted(), String("abc".reversed()), [a.reversed() as [Int]])
print(stride(from: 1, through: 3, by: 1).reversed(), Set([1]).reversed(), a.reversed().first { $0 < 3 }!)
// expect: [3, 2, 1] [3, 2, 1] 3 true [3, 2, 1, 0] 3
// expect: 3 3 [3, 2, 1] [6, 4, 2] true 3 true
// expect: 3 2 1 0 b 1 a [1, 2, 3] cba [[3, 2, 1]]
// expect: [3, 2, 1] [1] 2
