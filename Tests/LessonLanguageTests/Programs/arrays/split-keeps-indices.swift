let s = [1, 2, 3, 4, 5, 3, 6][1...]
print(s.split(separator: 3).map { $0.startIndex }, s.split { $0 == 4 }.map { ($0.startIndex, $0.endIndex) }.count)
for part in s.split(separator: 3, maxSplits: 1, omittingEmptySubsequences: false) { print(part, s[part.startIndex]) }
var t = [1, 2, 3, 4][1...]
_ = t.popFirst()
t.removeAll()
print(t.startIndex, t)
t.append(5)
print(t[0], [3, 3].split(separator: 3).count, [3, 3].split(separator: 3, omittingEmptySubsequences: false).count, (1...5).split { $0 == 3 }.map { Array($0) })
struct Own: Equatable { var x: Int; static func == (a: Own, b: Own) -> Bool { a.x % 10 == b.x % 10 } }
print([Own(x: 1), Own(x: 13), Own(x: 2)].split(separator: Own(x: 3)).map { $0.count }, Set([4]).split(separator: 4).count)
// expect: [1, 3, 6] 2
// expect: [2] 2
// expect: [4, 5, 3, 6] 4
// expect: 0 []
// expect: 5 0 3 [[1, 2], [4, 5]]
// expect: [1, 1] 0
