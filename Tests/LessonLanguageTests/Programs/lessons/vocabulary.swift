let sentences = ["he follows the cat", "he loves the cat"]
var vocabulary: [String] = []
for s in sentences {
    for token in s.split(separator: " ").map(String.init) where !vocabulary.contains(token) { vocabulary.append(token) }
}
print(vocabulary)
let index = Dictionary(uniqueKeysWithValues: vocabulary.enumerated().map { ($0.element, $0.offset) })
let encoded = sentences.map { $0.split(separator: " ").map { index[String($0)]! } }
print(encoded)
let oneHot = encoded[0].map { id in (0..<vocabulary.count).map { $0 == id ? 1.0 : 0.0 } }
print(oneHot)
// expect: ["he", "follows", "the", "cat", "loves"]
// expect: [[0, 1, 2, 3], [0, 4, 2, 3]]
// expect: [[1.0, 0.0, 0.0, 0.0, 0.0], [0.0, 1.0, 0.0, 0.0, 0.0], [0.0, 0.0, 1.0, 0.0, 0.0], [0.0, 0.0, 0.0, 1.0, 0.0]]
