var s: Set = [1, 2, 3]
s.insert(3)
s.insert(4)
print(s.count, s.contains(2), s.sorted(), s.union([9]).count, s.intersection([1, 9]), s.subtracting([1]).sorted())
let words = Set(["a", "b", "a"])
print(words.count, words.isSubset(of: ["a", "b", "c"]))
// expect: 4 true [1, 2, 3, 4] 5 [1] [2, 3, 4]
// expect: 2 true
