/// Code with spaces for what its texts and comments hold, but for code in `\(…)`: as many bytes as before.
///
/// It has to see texts where the parser sees them: what only looks like code for it would go unbounded to the parser. So it gives up where a quote or a
/// comment may be another thing for the parser, or none, beyond the line: behind a slash, which may begin a regular expression, and behind other marks.
struct MaskedCode {
    /// A text that is open, and the round brackets that are open in its `\(…)`; none outside of it.
    private struct OpenText {
        let pounds: Int
        let isLong: Bool
        var brackets = 0
    }

    private struct Doubt: Error {}

    private let bytes: [UInt8]
    private var masked: [UInt8]
    private var place = 0
    private var texts: [OpenText] = []
    private var lineStart = 0
    /// Whether quotes of this line may be something else.
    private var isLineDoubtful = false

    /// - Returns: nil where it can't be told for sure.
    static func text(of code: String) -> String? {
        var mask = MaskedCode(code)
        do { try mask.read() } catch { return nil }
        return String(decoding: mask.masked, as: UTF8.self)
    }

    private init(_ code: String) {
        bytes = Array(code.utf8)
        masked = bytes
    }
}

extension MaskedCode {
    private mutating func read() throws {
        if begins("#!") { throw Doubt() }
        while place < bytes.count {
            if isNewline(bytes[place]) {
                try endLine()
            } else if let text = texts.last, text.brackets == 0 {
                try readText(text)
            } else {
                try readCode()
            }
        }
        try endLine()
        if !texts.isEmpty { throw Doubt() }
    }

    private mutating func endLine() throws {
        if texts.contains(where: { !$0.isLong }) { throw Doubt() }
        if isLineDoubtful {
            let line = bytes[lineStart..<place]
            guard texts.isEmpty, ["\"\"\"", "/*", "*/", "\\(", "\\#"].allSatisfy({ !line.contains(Array($0.utf8)) }) else { throw Doubt() }
        }
        isLineDoubtful = false
        place += 1
        lineStart = place
    }

    private mutating func readCode() throws {
        let sign = bytes[place]
        switch sign {
        case UInt8(ascii: "/"): try readSlash()
        case UInt8(ascii: "*") where byte(ahead: 1) == UInt8(ascii: "/"): throw Doubt()
        case UInt8(ascii: "#"):
            let pounds = bytes[place...].prefix { $0 == UInt8(ascii: "#") }.count
            if byte(ahead: pounds) == UInt8(ascii: "/") { throw Doubt() }
            place += pounds
            if place < bytes.count, bytes[place] == UInt8(ascii: "\"") { try open(pounds: pounds) }
        case UInt8(ascii: "\""): try open(pounds: 0)
        case UInt8(ascii: "<") where begins("<#") || begins("<<<<"): throw Doubt()
        case UInt8(ascii: ">") where begins(">>>>"): throw Doubt()
        case UInt8(ascii: "'"), UInt8(ascii: "`"), 0x80...:
            // Identifiers between backticks, quotes of other languages: letters of them are doubted with them.
            if sign < 0x80 || sign == 0xE2 { isLineDoubtful = true }
            place += 1
        case UInt8(ascii: "("), UInt8(ascii: ")"):
            if !texts.isEmpty { texts[texts.count - 1].brackets += sign == UInt8(ascii: "(") ? 1 : -1 }
            place += 1
        default: place += 1
        }
    }

    private mutating func readSlash() throws {
        guard let next = byte(ahead: 1), next == UInt8(ascii: "/") || next == UInt8(ascii: "*") else {
            isLineDoubtful = true
            place += 1
            return
        }
        guard texts.isEmpty else { throw Doubt() }
        if next == UInt8(ascii: "/") {
            while place < bytes.count, !isNewline(bytes[place]) { mask() }
            return
        }
        if isLineDoubtful { throw Doubt() }
        var depth = 0
        repeat {
            guard place + 1 < bytes.count, depth <= Nesting.mostComments else { throw Doubt() }
            let isStart = begins("/*")
            guard isStart || begins("*/") else {
                mask()
                continue
            }
            depth += isStart ? 1 : -1
            mask()
            mask()
        } while depth > 0
    }

    private mutating func open(pounds: Int) throws {
        let isLong = begins("\"\"\"")
        if isLong, pounds > 0 || isLineDoubtful { throw Doubt() }
        texts.append(OpenText(pounds: pounds, isLong: isLong))
        place += isLong ? 3 : 1
    }

    private mutating func readText(_ text: OpenText) throws {
        if begins(text.isLong ? "\"\"\"" : "\""),
            bytes[(place + (text.isLong ? 3 : 1))...].prefix(text.pounds).count(where: { $0 == UInt8(ascii: "#") }) == text.pounds
        {
            place += (text.isLong ? 3 : 1) + text.pounds
            texts.removeLast()
            if text.isLong, place < bytes.count, bytes[place] == UInt8(ascii: "\"") { throw Doubt() }
            return
        }
        guard bytes[place] == UInt8(ascii: "\\"), bytes[(place + 1)...].prefix(text.pounds).count(where: { $0 == UInt8(ascii: "#") }) == text.pounds else {
            return mask()
        }
        let next = byte(ahead: 1 + text.pounds)
        if next == UInt8(ascii: "(") {
            texts[texts.count - 1].brackets = 1
            place += 2 + text.pounds
        } else {
            for _ in 0...text.pounds { mask() }
            if let next, !isNewline(next) { mask() }
        }
    }

    private mutating func mask() {
        if !isNewline(bytes[place]), !isLineDoubtful { masked[place] = UInt8(ascii: " ") }
        place += 1
    }

    private func isNewline(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }

    private func byte(ahead count: Int) -> UInt8? { place + count < bytes.count ? bytes[place + count] : nil }

    private func begins(_ text: StaticString) -> Bool {
        text.withUTF8Buffer { place + $0.count <= bytes.count && bytes[place..<place + $0.count].elementsEqual($0) }
    }
}
