let pairs = [(name: "a", count: 2), (name: "b", count: 1)]
for p in pairs { print(p.name, p.count) }
print(pairs.map { $0.count }.reduce(0, +), pairs.sorted { $0.count < $1.count }[0].name, pairs)
// expect: a 2
// expect: b 1
// expect: 3 b [(name: "a", count: 2), (name: "b", count: 1)]
