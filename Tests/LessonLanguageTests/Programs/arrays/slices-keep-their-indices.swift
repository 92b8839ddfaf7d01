let s = [10, 20, 30, 40, 50][1..<4]
print(s, s.count, s.first!, s[1], s.startIndex, s.endIndex, Array(s), s.map { $0 }, s.reduce(0, +), s.dropFirst(), s.firstIndex(of: 30)!, s.max()!, s.sorted(by: >), s.reversed() as [Int], s.contains(20), s.indices, s.prefix(1), s.suffix(1), s.isEmpty, s.last!, s.enumerated().map { $0.offset }, s[2...], s.split(separator: 30))
var v = s
v[1] = 99
v.append(7)
v.removeFirst()
v.sort()
print(v, s)
let (left, right) = (s.prefix(1), s.dropFirst(1))
print(left, right)
// expect: [20, 30, 40] 3 20 20 1 4 [20, 30, 40] [20, 30, 40] 90 [30, 40] 2 40 [40, 30, 20] [40, 30, 20] true 1..<4 [20] [40] false 40 [0, 1, 2] [30, 40] [ArraySlice([20]), ArraySlice([40])]
// expect: [7, 30, 40] [20, 30, 40]
// expect: [20] [30, 40]
