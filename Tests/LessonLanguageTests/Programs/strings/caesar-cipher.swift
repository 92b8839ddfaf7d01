let alphabet = Array("abcdefghijklmnopqrstuvwxyz")
func shift(_ text: String, by key: Int) -> String {
    String(text.map { c -> Character in
        guard let i = alphabet.firstIndex(of: c) else { return c }
        return alphabet[(i + key + 26) % 26]
    })
}
print(shift("hello, world", by: 3), shift(shift("hello", by: 5), by: -5))
// expect: khoor, zruog hello
