var seen = Set<String>()
let unique = ["b", "a", "b", "c", "a"].filter { seen.insert($0).inserted }
print(unique, seen.isStrictSuperset(of: ["a"]), seen.sorted())
// expect: ["b", "a", "c"] true ["a", "b", "c"]
