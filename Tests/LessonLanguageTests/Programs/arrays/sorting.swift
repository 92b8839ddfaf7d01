var a = [3, 1, 2]
print(a.sorted(), a.sorted(by: >), a.sorted { $0 > $1 })
a.sort()
print(a)
let people = [("Bo", 30), ("Al", 25)]
print(people.sorted { $0.1 < $1.1 })
print(["b", "C", "a"].sorted())
// expect: [1, 2, 3] [3, 2, 1] [3, 2, 1]
// expect: [1, 2, 3]
// expect: [("Al", 25), ("Bo", 30)]
// expect: ["C", "a", "b"]
