var seen = Set<String>()
for w in ["a", "b", "a"] { if seen.insert(w).inserted { print("new", w) } }
print(seen.count, seen.sorted(), Set([1, 2]) == Set([2, 1]), seen.remove("a") ?? "-", seen)
// expect: new a
// expect: new b
// expect: 2 ["a", "b"] true a ["b"]
