struct Person: Hashable {
    var id: Int
    var name: String
    static func == (a: Person, b: Person) -> Bool { a.id == b.id }
    func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
var people: Set<Person> = [Person(id: 1, name: "a")]
people.insert(Person(id: 1, name: "b"))
print(people.count, people.contains(Person(id: 1, name: "zzz")), people.first!.name)
var ages = [Person(id: 2, name: "x"): 1]
ages[Person(id: 2, name: "y")] = 5
ages[Person(id: 3, name: "y"), default: 0] += 2
print(ages.count, ages[Person(id: 2, name: "q")] ?? 0)
print(Person(id: 1, name: "a") == Person(id: 1, name: "b"), [Person(id: 1, name: "a")] == [Person(id: 1, name: "c")])
var changed = Person(id: 4, name: "d")
let before = changed
changed.name = "e"
print(changed == before, [changed].contains(before), Set([changed, before]).count, changed.hashValue == before.hashValue)
struct Word: Hashable {
    let text: String
    init(_ text: String) { self.text = text }
    static func == (a: Word, b: Word) -> Bool { a.text.lowercased() == b.text.lowercased() }
    func hash(into hasher: inout Hasher) {
        hasher.combine(text.lowercased())
        hasher.combine(text.count)
    }
}
var seen: [Word: Int] = [:]
for text in ["One", "one", "TWO", "two", "ONE"] { seen[Word(text), default: 0] += 1 }
print(seen.count, seen[Word("oNe")] ?? 0, Optional(Word("A")) == Word("a"))
var h = Hasher()
h.combine(1)
h.combine("a")
var g = Hasher()
g.combine(1)
g.combine("a")
print(h.finalize() == g.finalize(), 5.hashValue == 5.hashValue, "a".hashValue == "a".hashValue)
// expect: 1 true a
// expect: 2 5
// expect: true true
// expect: true true 1 true
// expect: 2 3 true
// expect: true true true
