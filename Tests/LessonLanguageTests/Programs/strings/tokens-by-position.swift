func tokens(_ text: String) -> [String] {
    var rest = text[text.startIndex...]
    var found: [String] = []
    while let first = rest.first {
        if first.isWhitespace { rest = rest.dropFirst(); continue }
        if first.isNumber {
            let digits = rest.prefix(while: { $0.isNumber })
            found.append(String(digits))
            rest = rest[digits.endIndex...]
        } else {
            found.append(String(first))
            rest = rest[rest.index(after: rest.startIndex)...]
        }
    }
    return found
}
print(tokens("12+(34 * 5)"), tokens(""))
// expect: ["12", "+", "(", "34", "*", "5", ")"] []
