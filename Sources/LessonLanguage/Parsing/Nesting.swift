/// Whether the parser can read a text at all: see ``Nesting``. To be asked before a lesson's code is parsed, for whatever end.
public func canBeParsed(_ code: String) -> Bool { Nesting.fault(in: code) == nil }

/// What a text may have that the parser reads in more than linear time: brackets in brackets, and what it looks ahead from. It reads a square bracket
/// once as each thing that it may begin, and what stands in it as often again: its time doubles with every one that is open, so a text of a few hundred would keep it busy for ever.
enum Nesting {
    static let mostSquare = 12
    static let most = 100
    /// Comments in comments: one that has no end is read anew from each place that one begins at.
    static let mostComments = 12
    /// Attributes, directives and macros, which the parser looks ahead from to the end of what follows; the same with `a<b`, which may be a type's arguments.
    static let mostMarks = 500
    static let mostSemicolons = 10_000

    struct Fault {
        let place: Int
        let error: SyntaxError
    }

    /// The first bracket that stands too deep, or what there is too much of; nil where the code can be read. Those in texts and comments are not counted, but
    /// for code in `\(…)`.
    static func fault(in code: String) -> Fault? {
        guard let fault = faultOfSigns(in: code) else { return faultBeforeOpenTexts(in: code) }
        return MaskedCode.text(of: code).map(faultOfSigns) ?? fault
    }

    /// Too many brackets that stay open because the text behind them does: `print("a` and then `print("b`. What would close them is within the texts.
    private static func faultBeforeOpenTexts(in code: String) -> Fault? {
        if code.contains("\"\"\"") || code.contains("/*") { return nil }
        var (open, openOfLine, isText, before): (Int, Int, Bool, UInt8) = (0, 0, false, 0)
        for (offset, byte) in code.utf8.enumerated() {
            switch byte {
            case UInt8(ascii: "\n"):
                if isText { open += max(0, openOfLine) }
                if open > most { return Fault(place: offset, error: .bracketsTooDeep) }
                (openOfLine, isText) = (0, false)
            case UInt8(ascii: "\"") where !isText || before != UInt8(ascii: "\\"): isText.toggle()
            case UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "{"): openOfLine += isText ? 0 : 1
            case UInt8(ascii: "]"), UInt8(ascii: ")"), UInt8(ascii: "}"): openOfLine -= isText ? 0 : 1
            default: break
            }
            before = byte
        }
        return nil
    }

    /// The same where all signs count, wherever they stand.
    private static func faultOfSigns(in code: String) -> Fault? {
        var open: [UInt8] = []
        var (square, comments, marks, semicolons) = (0, 0, 0, 0)
        var (before, isBehindBrace): (UInt8, Bool) = (0, false)
        for (offset, byte) in code.utf8.enumerated() {
            defer { before = byte }
            if before == UInt8(ascii: "/"), byte == UInt8(ascii: "*") {
                comments += 1
                if comments > mostComments { return Fault(place: offset, error: .bracketsTooDeep) }
            } else if before == UInt8(ascii: "*"), byte == UInt8(ascii: "/") {
                comments = max(0, comments - 1)
            }
            // One closure behind another.
            if byte == UInt8(ascii: "{"), isBehindBrace {
                marks += 1
                if marks > mostMarks { return Fault(place: offset, error: .tooManyMarks) }
            }
            if byte > UInt8(ascii: " ") { isBehindBrace = byte == UInt8(ascii: "}") }
            switch byte {
            case UInt8(ascii: "#"), UInt8(ascii: "@"):
                marks += 1
                if marks > mostMarks { return Fault(place: offset, error: .tooManyMarks) }
            case UInt8(ascii: "<") where before > UInt8(ascii: " ") && before != byte:
                marks += 1
                if marks > mostMarks { return Fault(place: offset, error: .tooManyMarks) }
            case UInt8(ascii: ";"):
                semicolons += 1
                if semicolons > mostSemicolons { return Fault(place: offset, error: .tooManyMarks) }
            case UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "{"):
                open.append(byte)
                if byte == UInt8(ascii: "[") { square += 1 }
                if square > mostSquare || open.count > most { return Fault(place: offset, error: .bracketsTooDeep) }
            case UInt8(ascii: "]"), UInt8(ascii: ")"), UInt8(ascii: "}"):
                let partner = byte == UInt8(ascii: ")") ? UInt8(ascii: "(") : byte - 2
                // What does not match closes nothing, unless it closes something further out.
                guard let place = open.lastIndex(of: partner) else { continue }
                square -= open[place...].count { $0 == UInt8(ascii: "[") }
                open.removeSubrange(place...)
            default: break
            }
        }
        return nil
    }
}
