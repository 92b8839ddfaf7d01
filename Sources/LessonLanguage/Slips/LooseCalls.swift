/// Calls without their parentheses, or with another language's arrow in the place of the point: `model.add LSTM(4)`, `model->fit(x, y)`.
struct LooseCalls {
    private(set) var edits: [MendedCode.Edit] = []
    private(set) var found: [PythonLines.Found] = []

    private static let mostLines = 2_000
    private static let mostFound = 20

    init(_ code: String) {
        var offset = 0
        for line in code.split(separator: "\n", omittingEmptySubsequences: false).prefix(Self.mostLines) {
            defer { offset += line.utf8.count + 1 }
            guard found.count < Self.mostFound, line.utf8.count <= 300, let (range, text, slip) = Self.mended(line) else { continue }
            let start = offset + line.utf8.distance(from: line.startIndex, to: range.lowerBound)
            let place = start..<start + line[range].utf8.count
            edits.append(MendedCode.Edit(range: place, text: text))
            found.append(PythonLines.Found(range: place, covers: place, slip: slip))
        }
    }

    private static func mended(_ line: Substring) -> (range: Range<Substring.Index>, text: String, slip: Slip)? {
        if let match = line.firstMatch(of: /^\s*(-- ?(\p{L}.*))$/), !match.2.contains("(") {
            return (match.1.startIndex..<match.1.endIndex, "// " + match.2, .syntax(.comment, write: "// " + match.2.prefix(60)))
        }
        if let match = line.firstMatch(of: /^\s*((\w+(?:\.\w+)+) ([A-Z]\w*\(.*\)))$/) {
            let text = "\(match.2)(\(match.3))"
            return (match.1.startIndex..<match.1.endIndex, text, .syntax(.typing(.callBrackets), write: text))
        }
        if let match = line.firstMatch(of: /(\w+(?:\.\w+)+) ("[^"\\]*")/), isCode(line, match.range.lowerBound) {
            let text = "\(match.1)(\(match.2))"
            return (match.range, text, .syntax(.typing(.callBrackets), write: text))
        }
        if let match = line.firstMatch(of: /\b([a-z]\w*)(->|::)([a-z]\w*)\(/), isCode(line, match.range.lowerBound), !line.contains("func ") {
            let text = "\(match.1).\(match.3)"
            let end = match.3.endIndex
            return (match.range.lowerBound..<end, text, .named(String(line[match.range.lowerBound..<end]), write: text))
        }
        if let match = line.firstMatch(of: /\b[slv]apply\((\w+), ?function\((\w+)\) ?([^{}]+)\)/), isCode(line, match.range.lowerBound) {
            let text = "\(match.1).map { \(match.2) in \(match.3) }"
            return (match.range, text, .named(String(line[match.range].prefix { $0 != "(" }), write: text))
        }
        return nil
    }

    /// Whether a place of a line is in no text and no comment.
    private static func isCode(_ line: Substring, _ place: Substring.Index) -> Bool {
        !line[..<place].contains("//") && line[..<place].count { $0 == "\"" } % 2 == 0
    }
}
