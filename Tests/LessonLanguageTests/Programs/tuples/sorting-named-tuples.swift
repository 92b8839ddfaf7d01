let t = (name: "a", age: 3)
print(t, t.name, t.1, (1, 2) == (1, 2), [("a", 1)].map { $0.0 })
let people = [(name: "Bo", age: 3), (name: "Al", age: 2)]
print(people.sorted { $0.age < $1.age }.map(\.name), people.map { $0.age }.reduce(0, +))
print(people.min { $0.name < $1.name }!, people.first!.name)
// expect: (name: "a", age: 3) a 3 true ["a"]
// expect: ["Al", "Bo"] 5
// expect: (name: "Al", age: 2) Bo
