var a = [5, 1, 4, 2, 3]
let p = a.partition(by: { $0 > 3 })
print(p, a[..<p].sorted(), a[p...].sorted())
// expect: 3 [1, 2, 3] [4, 5]
