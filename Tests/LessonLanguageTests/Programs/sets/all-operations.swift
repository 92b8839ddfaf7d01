var s: Set = [3, 1, 2]
print(s.contains(1), s.count, s.sorted(), s.insert(4).inserted, s.insert(4).inserted, s.remove(9) as Any, s.remove(1)!)
print(s.isEmpty, s.union([7]).sorted(), s.intersection([2, 3]).sorted(), s.subtracting([2]).sorted())
print(s.symmetricDifference([2, 8]).sorted(), s.isSubset(of: [1, 2, 3, 4]), s.isSuperset(of: [2]))
print(s.isDisjoint(with: [9]), s.isStrictSubset(of: [2, 3, 4, 5]), s.isStrictSuperset(of: [2]), s == [2, 3, 4])
print(s.map { $0 * 2 }.sorted(), s.filter { $0 > 2 }.sorted(), s.reduce(0, +), s.min()!, s.max()!, s.first != nil)
print(s.allSatisfy { $0 > 0 }, Set("hello").count, Set([1, 2]) == Set([2, 1]), s.contains { $0 > 3 })
print(s.update(with: 2) as Any)
s.formUnion([10])
s.formIntersection([2, 10])
s.subtract([10])
s.formSymmetricDifference([2, 5])
print(s, s.popFirst()!, s, s.isEmpty)
s.removeAll()
let e = Set<String>()
print(e, e.isEmpty, Set<Int>(), [1, 2, 2].reduce(into: Set<Int>()) { $0.insert($1) }.count, Set(1...3).sorted())
print(Set([1,2,3]).subtracting(Set([1])).count, s.capacity >= 0)
// expect: true 3 [1, 2, 3] true false nil 1
// expect: false [2, 3, 4, 7] [2, 3] [3, 4]
// expect: [3, 4, 8] true true
// expect: true true true true
// expect: [4, 6, 8] [3, 4] 9 2 4 true
// expect: true 4 true true
// expect: Optional(2)
// expect: [5] 5 [] true
// expect: [] true [] 2 [1, 2, 3]
// expect: 2 true
