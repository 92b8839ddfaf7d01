let s = "hello world"
let w = s.split(separator: " ")[1]
print(w, w.count, String(w), w.uppercased(), w == "world", w.hasPrefix("wo"), w + "!", w.first!, w.isEmpty)
print([w].map(String.init), w.reversed().count, w.contains("o"), Int("12".prefix(1))!, w.dropFirst(), w.map { $0 })
print(w.startIndex < w.endIndex, s[w.startIndex], w.trimmingCharacters(in: .whitespaces))
print(w.replacingOccurrences(of: "o", with: "0"), w.lowercased(), "\(w)", w.description, Substring("x"), w.suffix(2))
print(w.filter { $0 != "l" })
// expect: world 5 world WORLD true true world! w false
// expect: ["world"] 5 true 1 orld ["w", "o", "r", "l", "d"]
// expect: true w world
// expect: w0rld world world world x ld
// expect: word
