let text = "the cat and the dog and the bird"
let counts = text.split(separator: " ").reduce(into: [:]) { $0[$1, default: 0] += 1 }
for (word, n) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) { print(word.padding(toLength: 6, withPad: ".", startingAt: 0), n) }
// expect: the... 3
// expect: and... 2
// expect: bird.. 1
// expect: cat... 1
// expect: dog... 1
