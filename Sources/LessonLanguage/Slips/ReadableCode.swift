import SwiftParser

/// Whether Swift's reader takes a line for itself, so that no correction is offered that is none.
enum ReadableCode {
    /// The same of a line with brackets that others close.
    static func isReadableSoFar(_ line: String) -> Bool {
        let edits = BlockBrackets(line, firstLine: 1).edits.filter { $0.text != "," }
        return isReadable(MendedCode(line, edits).text)
    }

    /// - Parameter line: a statement, or the head of one, which is read as if its braces were closed.
    static func isReadable(_ line: String) -> Bool {
        guard line.utf8.count <= 2_000, Nesting.fault(in: line) == nil else { return false }
        var text = line
        if text.hasPrefix("}") { text = String(text.dropFirst().drop { $0 == " " }) }
        if text.hasPrefix("else") { text = "if true {} " + text }
        if text.hasPrefix("catch") { text = "do {} " + text }
        let surplus = text.utf8.count { $0 == UInt8(ascii: "{") } - text.utf8.count { $0 == UInt8(ascii: "}") }
        if surplus > 0 { text += String(repeating: "\n}", count: min(surplus, 10)) }
        return !Parser.parse(source: text).hasError
    }
}
