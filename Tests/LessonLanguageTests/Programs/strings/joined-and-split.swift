let words = "he follows the cat".split(separator: " ").map(String.init)
print(words, words.joined(separator: "-"))
print(["a", "b"].joined())
// expect: ["he", "follows", "the", "cat"] he-follows-the-cat
// expect: ab
