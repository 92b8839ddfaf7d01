let d: [String: Int] = ["x": 3, "y": 1]
print(d.min { $0.value < $1.value }!.key, d.max(by: { $0.value < $1.value })!, d.first { $0.value == 1 }!.key)
print(d.map { "\($0)\($1)" }.sorted(), d.filter { $0.value > 1 }, d.reduce(0) { $0 + $1.value })
print(d.allSatisfy { $0.value > 0 }, d.compactMap { $0.value > 2 ? $0.key : nil })
print(d.flatMap { [$0.value, $0.value] }.sorted(), d.values.reduce(0, +), d.sorted(by: <).count)
print(d == ["y": 1, "x": 3], d.count, d.capacity >= 2, d.enumerated().map { $0.offset })
// expect: y (key: "x", value: 3) y
// expect: ["x3", "y1"] ["x": 3] 4
// expect: true ["x"]
// expect: [1, 1, 3, 3] 4 2
// expect: true 2 true [0, 1]
