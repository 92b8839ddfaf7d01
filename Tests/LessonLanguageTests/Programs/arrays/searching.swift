let a = [5, 7, 9]
print(a.contains(7), a.contains { $0 > 8 }, a.firstIndex(of: 9)!, a.firstIndex { $0 > 5 }!, a.first { $0 > 5 }!, a.allSatisfy { $0 > 0 })
print(a.min()!, a.max()!, [Int]().max() as Any)
// expect: true true 2 1 7 true
// expect: 5 9 nil
