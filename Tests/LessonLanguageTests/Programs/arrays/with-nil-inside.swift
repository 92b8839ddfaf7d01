let a: [Int?] = [1, nil, 3]
print(a.compactMap { $0 }, a.count, a.first!!, a.map { $0 ?? 0 }, a.contains(nil), a, a.filter { $0 != nil }.count)
print(a.firstIndex(of: nil)!, a.last as Any, a.reduce(0) { $0 + ($1 ?? 0) })
for case let x? in a { print(x) }
print([1, 2, 3].map(String.init), ["1", "x"].compactMap(Int.init), ["1", "2"].compactMap { Int($0) })
print([1.5, 2.5].map { Int($0) }, [3, 4].map(Double.init), [1, 2].map { Double($0) / 2 })
// expect: [1, 3] 3 1 [1, 0, 3] true [Optional(1), nil, Optional(3)] 2
// expect: 1 Optional(Optional(3)) 4
// expect: 1
// expect: 3
// expect: ["1", "2", "3"] [1] [1, 2]
// expect: [1, 2] [3.0, 4.0] [0.5, 1.0]
