import Foundation

/// Work on texts that may be long. What the standard library does with a short one in a moment is done with a long one part by part, and between two parts
/// the budget is looked at.
enum Texts {
    /// Texts of fewer bytes are short.
    static let short = 1 << 14
    /// The longest that a lesson may have, in bytes.
    static let longest = 1 << 28

    @inline(__always)
    static func isShort(_ text: String) -> Bool { text.utf8.count < short }

    /// A text of so many bytes, if a lesson may have one.
    @discardableResult
    static func grant(_ bytes: Int) throws -> Int {
        guard bytes <= longest else { throw Trap(.count(.textTooLong)) }
        try Budget.here.grant(bytes: bytes)
        return bytes
    }

    /// Throws where a text holds a character that is too large: a letter with marks beyond number. Whatever looks at a character takes time and memory by its length,
    /// with no look at the budget in between. Each 64 KB of a text must end a character soon after they begin, so none has much more.
    /// - Parameter start: how many bytes of the text were looked at before.
    static func checkCharacters(_ text: String, from start: Int = 0) throws {
        let bytes = text.utf8
        var start = start & ~(window - 1)
        while start + window <= bytes.count {
            let from = bytes.index(bytes.startIndex, offsetBy: start)
            // A text of its own: within a part of another a character would be followed to its end.
            let sample = String(text.unicodeScalars[from..<bytes.index(from, offsetBy: window / 16)])
            // What is joined to what stands before looks like a character of its own.
            let first = sample.index(after: sample.startIndex)
            if first == sample.endIndex || sample.index(after: first) == sample.endIndex {
                throw Trap(.count(.characterTooLong))
            }
            start += window
        }
    }
    private static let window = 1 << 16

    /// The parts of a long text, cut between characters.
    static func forEachPart(_ text: String, _ body: (Substring) throws -> Void) throws {
        let budget = Budget.here
        var start = text.startIndex
        while start < text.endIndex {
            try budget.look()
            let end = text.index(start, offsetBy: short / 4, limitedBy: text.endIndex) ?? text.endIndex
            try body(text[start..<end])
            start = end
        }
    }

    /// A text part by part, each changed by itself.
    static func changed(_ text: String, _ change: (String) -> String) throws -> String {
        if isShort(text) { return change(text) }
        try grant(text.utf8.count)
        var result = TextWriter()
        try forEachPart(text) { try result += change(String($0)) }
        return result.text
    }

    /// A part of a text as a text of its own.
    static func copied(_ part: Substring) throws -> String {
        if part.utf8.count < short { return String(part) }
        if part.startIndex == part.base.startIndex, part.endIndex == part.base.endIndex { return part.base }
        return try joined([part])
    }

    /// Parts of texts one behind the other.
    static func joined(_ parts: [Substring], room: Int = 0) throws -> String {
        let bytes = try Swift.max(grant(parts.reduce(0) { $0 + $1.utf8.count }), room)
        if room > 0 { try Budget.here.grant(bytes: room) }
        var result = ""
        result.reserveCapacity(bytes)
        for part in parts {
            var start = part.startIndex
            while start < part.endIndex {
                try Budget.here.look()
                // Between two scalars, and not within one.
                var end = part.utf8.index(start, offsetBy: 1 << 20, limitedBy: part.endIndex) ?? part.endIndex
                if end < part.endIndex { end = part.unicodeScalars.index(before: part.unicodeScalars.index(after: end)) }
                result += part[start..<end]
                start = end
            }
        }
        try checkCharacters(result)
        return result
    }

    /// A text with a part of it replaced.
    static func replaced(_ part: Range<String.Index>, of text: String, by other: String) throws -> String {
        try joined([text[..<part.lowerBound], other[...], text[part.upperBound...]])
    }

    /// As `debugDescription` has it.
    static func quoted(_ text: String) throws -> String {
        if isShort(text) { return text.debugDescription }
        return "\"" + (try changed(text) { String($0.debugDescription.dropFirst().dropLast()) }) + "\""
    }

    static func count(_ text: String) throws -> Int {
        isShort(text) ? text.count : try sum(text, \.count)
    }

    /// What is counted in a text, part by part.
    static func sum(_ text: String, _ count: (Substring) -> Int) throws -> Int {
        var sum = 0
        try forEachPart(text) { sum += count($0) }
        return sum
    }

    static func repeated(_ text: String, count: Int) throws -> String {
        let (bytes, overflows) = count.multipliedReportingOverflow(by: text.utf8.count)
        try grant(overflows ? .max : bytes)
        if bytes < short { return bytes == 0 ? "" : String(repeating: text, count: count) }
        var result = ""
        result.reserveCapacity(bytes)
        let many = Swift.max(1, Swift.min(count, short / text.utf8.count))
        let part = String(repeating: text, count: many)
        for _ in 0..<count / many {
            try Budget.here.look()
            result += part
        }
        result += String(repeating: text, count: count % many)
        try checkCharacters(result)
        return result
    }

    /// Texts one behind the other, with another between any two.
    static func joined(_ texts: some Sequence<Value>, by separator: String = "") throws -> String {
        var bytes = 0
        try texts.forEachLooking { text in
            bytes += text.asString.utf8.count + separator.utf8.count
            if bytes > longest { try grant(bytes) }
        }
        try grant(bytes)
        var result = ""
        result.reserveCapacity(bytes)
        var isFirst = true
        try texts.forEachLooking { text in
            if !isFirst { try add(separator, to: &result) }
            isFirst = false
            try add(text.asString, to: &result)
        }
        try checkCharacters(result)
        return result
    }

    private static func add(_ text: String, to result: inout String) throws {
        if text.utf8.count > short { try Budget.here.look() }
        result += text
    }

    /// Puts a text behind a value that is one.
    @inline(__always)
    static func append(_ added: String, to value: inout Value, _ span: Span) throws {
        let start = value.textStart
        guard var text = value.takeText() else { throw Trap(.access(.overlap(.string)), at: span) }
        defer { value = start == 0 ? .string(text) : .piece(Piece(text, start: start)) }
        try append(added, to: &text)
    }

    /// Puts a text behind another. Each time that it has grown by a window's length a look is due.
    @inline(__always)
    static func append(_ added: String, to text: inout String) throws {
        let old = text.utf8.count
        if (old &+ added.utf8.count) ^ old < window { text += added } else { try appendLong(added, to: &text) }
    }

    @inline(never)
    private static func appendLong(_ added: String, to text: inout String) throws {
        try Budget.here.look()
        let (old, new) = (text.utf8.count, text.utf8.count + added.utf8.count)
        // Each time that it is twice as long it gets a new place, piece by piece; past the longest it gets none.
        if new > 1 << 24, new > longest || old.leadingZeroBitCount != new.leadingZeroBitCount {
            text = try joined([text[...], added[...]], room: Swift.min(new * 2, longest))
        } else {
            text += added
            try checkCharacters(text, from: old)
        }
    }
}
