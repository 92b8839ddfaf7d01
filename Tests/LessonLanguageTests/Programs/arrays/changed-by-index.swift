var a = [1, 2, 3, 4]
for i in a.indices { a[i] *= 2 }
print(a, a.first(where: { $0 > 4 }) ?? 0, a.allSatisfy { $0.isMultiple(of: 2) }, a.sorted { $0 > $1 })
print(a.min { $0 > $1 }!, a.elementsEqual([2, 4, 6, 8]), [a, a].joined().count, a.isEmpty ? 1 : 2)
print(a.reversed().reversed().count)
// expect: [2, 4, 6, 8] 6 true [8, 6, 4, 2]
// expect: 8 true 8 2
// expect: 4
