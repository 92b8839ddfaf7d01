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
        guard bytes <= longest else { throw Trap("a text of so many characters is too large for a lesson") }
        try Budget.here.grant(bytes: bytes)
        return bytes
    }

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
    static func joined(_ parts: [Substring]) throws -> String {
        let bytes = parts.reduce(0) { $0 + $1.utf8.count }
        try grant(bytes)
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
        return result
    }

    private static func add(_ text: String, to result: inout String) throws {
        if text.utf8.count > short { try Budget.here.look() }
        result += text
    }

    /// Puts a text behind another, which may be long.
    @inline(__always)
    static func append(_ added: String, to text: inout String) throws {
        if text.utf8.count &+ added.utf8.count > 1 << 24 { text = try joined([text[...], added[...]]) } else { text += added }
    }
}

// Comparing and hashing, which can't throw: they give up once the lesson is to stop.
extension Texts {
    static func areEqual(_ a: String, _ b: String) -> Bool {
        if isShort(a) || isShort(b) { return a == b }
        return difference(a, b) == nil
    }

    static func isLess(_ a: String, _ b: String) -> Bool {
        if isShort(a) || isShort(b) { return a < b }
        guard let (x, y) = difference(a, b) else { return false }
        return x < y
    }

    /// The first parts in which two long texts differ; nil where they are equal, however their characters are composed.
    private static func difference(_ a: String, _ b: String) -> (Substring, Substring)? {
        var (i, j) = (a.startIndex, b.startIndex)
        while i < a.endIndex, j < b.endIndex {
            if LessonThread.isStopped { return nil }
            let ends = (a.index(i, offsetBy: short / 4, limitedBy: a.endIndex) ?? a.endIndex, b.index(j, offsetBy: short / 4, limitedBy: b.endIndex) ?? b.endIndex)
            let parts = (a[i..<ends.0], b[j..<ends.1])
            if parts.0 != parts.1 { return parts }
            (i, j) = ends
        }
        return i == a.endIndex && j == b.endIndex ? nil : (a[i...], b[j...])
    }

    static func hash(_ text: String) -> Int {
        if isShort(text) { return QuickHash.of(text) }
        var result = 1
        var start = text.startIndex
        while start < text.endIndex, !LessonThread.isStopped {
            let end = text.index(start, offsetBy: short / 4, limitedBy: text.endIndex) ?? text.endIndex
            result = QuickHash.of(QuickHash.of(String(text[start..<end])), result)
            start = end
        }
        return result
    }
}

// Searching.
extension Texts {
    /// Each place where a text stands in another, in order and apart, as Foundation finds them: scalar by scalar, where no mark is cut off. The body says
    /// whether to go on.
    static func forEachRange(of wanted: String, in text: String, _ body: (Range<String.Index>) throws -> Bool) throws {
        guard !wanted.isEmpty else { return }
        guard isShort(wanted) else { return try forEachCharacterRange(of: wanted, in: text, body) }
        // Parts that overlap by as much as a place may be long.
        let overlap = wanted.unicodeScalars.count + 1
        var start = text.startIndex
        while start < text.endIndex {
            try Budget.here.look()
            let next = text.index(start, offsetBy: short, limitedBy: text.endIndex) ?? text.endIndex
            let end = text.index(next, offsetBy: overlap, limitedBy: text.endIndex) ?? text.endIndex
            guard let found = text[start..<end].range(of: wanted), found.lowerBound < next || next == text.endIndex else {
                start = next
                continue
            }
            guard try body(found) else { return }
            start = found.upperBound
        }
    }

    /// The same, character by character.
    static func forEachCharacterRange(of wanted: String, in text: String, _ body: (Range<String.Index>) throws -> Bool) throws {
        guard let first = wanted.first else { return }
        let others = wanted.dropFirst()
        var (place, steps) = (text.startIndex, Steps())
        while place < text.endIndex {
            try steps.step()
            let next = text.index(after: place)
            guard text[place] == first else {
                place = next
                continue
            }
            var (end, fits) = (next, true)
            for character in others {
                try steps.step()
                guard end < text.endIndex, text[end] == character else {
                    fits = false
                    break
                }
                text.formIndex(after: &end)
            }
            if !fits { place = next } else if try body(place..<end) { place = end } else { return }
        }
    }

    static func contains(_ text: String, _ wanted: String) throws -> Bool {
        if isShort(text), isShort(wanted) { return wanted.isEmpty || text.contains(wanted) }
        return try wanted.isEmpty || firstRange(of: wanted, in: text, forEachRange) != nil
    }

    typealias Search = (_ wanted: String, _ text: String, _ body: (Range<String.Index>) throws -> Bool) throws -> Void

    static func firstRange(of wanted: String, in text: String, _ search: Search) throws -> Range<String.Index>? {
        var first: Range<String.Index>?
        try search(wanted, text) { found in
            first = found
            return false
        }
        return first
    }

    /// With each place of a text replaced by another.
    static func replaced(_ text: String, _ target: String, by replacement: String, _ search: Search, _ library: (String) -> String) throws -> String {
        let most = text.utf8.count.multipliedReportingOverflow(by: Swift.max(1, replacement.utf8.count)).partialValue
        if isShort(text), isShort(target), most < 1 << 20 { return library(text) }
        guard !target.isEmpty else {
            try grant(most)
            return library(text)
        }
        var result = TextWriter()
        var end = text.startIndex
        try search(target, text) { found in
            try result += text[end..<found.lowerBound]
            try result += replacement
            end = found.upperBound
            return true
        }
        try result += text[end...]
        return result.text
    }

    /// The parts of a text between the places of another.
    static func components(_ text: String, separatedBy separator: String) throws -> [Value] {
        if isShort(text), isShort(separator) { return text.components(separatedBy: separator).map { .string($0) } }
        var result = GrowingList<Value>()
        var end = text.startIndex
        try forEachCharacterRange(of: separator, in: text) { found in
            try result.append(.string(String(text[end..<found.lowerBound])))
            end = found.upperBound
            return true
        }
        try result.append(.string(String(text[end...])))
        return result.elements
    }

    /// The characters of a text, one by one, until the body says that it has seen enough.
    static func forEachCharacter(_ text: String, _ body: (Character) throws -> Bool) throws {
        var steps = Steps()
        for character in text {
            try steps.step()
            if try !body(character) { return }
        }
    }

    /// The characters as values.
    static func characters(_ text: String) throws -> [Value] {
        var result = GrowingList<Value>()
        try forEachCharacter(text) {
            try result.append(.string(String($0)))
            return true
        }
        return result.elements
    }

    /// Those characters that a test lets through.
    static func filter(_ text: String, _ isIncluded: (Character) throws -> Bool) throws -> String {
        var result = TextWriter()
        try forEachCharacter(text) {
            if try isIncluded($0) { try result += String($0) }
            return true
        }
        return result.text
    }
}

// Parts, by where they stand.
extension Texts {
    /// The index so many characters behind the start or before the end, or the other end where there are fewer.
    static func index(_ count: Int, in text: String, fromEnd: Bool = false) throws -> String.Index {
        try moved(fromEnd ? text.endIndex : text.startIndex, by: fromEnd ? -count : count, in: text, to: fromEnd ? text.startIndex : text.endIndex)
            ?? (fromEnd ? text.startIndex : text.endIndex)
    }

    /// The index so many characters further; nil where that lies beyond a bound.
    static func moved(_ index: String.Index, by distance: Int, in text: String, to bound: String.Index) throws -> String.Index? {
        var (index, left) = (index, distance)
        while left.magnitude > short {
            try Budget.here.look()
            let step = left < 0 ? -short : short
            guard let next = text.index(index, offsetBy: step, limitedBy: bound) else { return nil }
            (index, left) = (next, left - step)
        }
        return text.index(index, offsetBy: left, limitedBy: bound)
    }

    static func distance(from start: String.Index, to end: String.Index, in text: String) throws -> Int {
        if isShort(text) { return text.distance(from: start, to: end) }
        if start > end { return -(try distance(from: end, to: start, in: text)) }
        var (index, count) = (start, 0)
        while let next = text.index(index, offsetBy: short / 4, limitedBy: end) {
            try Budget.here.look()
            (index, count) = (next, count + short / 4)
        }
        return count + text.distance(from: index, to: end)
    }

    /// The first or last place of a character that a test lets through.
    static func place(in text: String, fromEnd: Bool, _ fits: (Character) throws -> Bool) throws -> String.Index? {
        var (index, steps) = (fromEnd ? text.endIndex : text.startIndex, Steps())
        while index != (fromEnd ? text.startIndex : text.endIndex) {
            try steps.step()
            if fromEnd { text.formIndex(before: &index) }
            if try fits(text[index]) { return index }
            if !fromEnd { text.formIndex(after: &index) }
        }
        return nil
    }

    /// The end of the first characters that a test lets through.
    static func end(of text: String, while fits: (Character) throws -> Bool) throws -> String.Index {
        try place(in: text, fromEnd: false) { try !fits($0) } ?? text.endIndex
    }

    static func hasPrefix(_ text: String, _ prefix: String) throws -> Bool {
        isShort(prefix) ? text.hasPrefix(prefix) : try starts(text, with: prefix)
    }

    static func hasSuffix(_ text: String, _ suffix: String) throws -> Bool {
        if isShort(suffix) { return text.hasSuffix(suffix) }
        let count = try count(suffix)
        guard let start = try moved(text.endIndex, by: -count, in: text, to: text.startIndex) else { return false }
        return areEqual(String(text[start...]), suffix)
    }

    static func starts(_ text: String, with prefix: String) throws -> Bool {
        if isShort(prefix) { return text.starts(with: prefix) }
        guard let end = try moved(text.startIndex, by: try count(prefix), in: text, to: text.endIndex) else { return false }
        return areEqual(String(text[..<end]), prefix)
    }

    static func commonPrefix(_ a: String, _ b: String) throws -> String {
        if isShort(a) || isShort(b) { return a.commonPrefix(with: b) }
        var place = b.startIndex
        let end = try end(of: a) { character in
            guard place < b.endIndex, b[place] == character else { return false }
            b.formIndex(after: &place)
            return true
        }
        return String(a[..<end])
    }

    /// The parts between characters that a test takes for separators.
    static func split(_ whole: Value, _ most: Int, omitsEmpty: Bool, _ isSeparator: (Character) throws -> Bool) throws -> [Value] {
        let text = whole.asString
        var parts = Parts(whole, text, most, omitsEmpty)
        var search = text.startIndex
        while parts.goesOn, let place = try place(in: text, from: search, isSeparator) {
            search = text.index(after: place)
            try parts.end(at: place..<search)
        }
        return try parts.rest()
    }

    /// The parts between the places of another text.
    static func split(_ whole: Value, by separator: String, _ most: Int, omitsEmpty: Bool) throws -> [Value] {
        let text = whole.asString
        if isShort(text), isShort(separator) {
            return try text.split(separator: separator, maxSplits: most, omittingEmptySubsequences: omitsEmpty).map { try .piece($0, of: whole) }
        }
        var parts = Parts(whole, text, most, omitsEmpty)
        if parts.goesOn {
            try forEachCharacterRange(of: separator, in: text) { found in
                try parts.end(at: found)
                return parts.goesOn
            }
        }
        return try parts.rest()
    }

    static func place(in text: String, from start: String.Index, _ fits: (Character) throws -> Bool) throws -> String.Index? {
        var (index, steps) = (start, Steps())
        while index < text.endIndex {
            try steps.step()
            if try fits(text[index]) { return index }
            text.formIndex(after: &index)
        }
        return nil
    }

    private struct Parts {
        private let whole: Value
        private let text: String
        private let most: Int
        private let omitsEmpty: Bool
        private var start: String.Index
        private var found = GrowingList<Value>()

        init(_ whole: Value, _ text: String, _ most: Int, _ omitsEmpty: Bool) {
            (self.whole, self.text, self.most, self.omitsEmpty, start) = (whole, text, most, omitsEmpty, text.startIndex)
        }

        var goesOn: Bool { found.elements.count < most }

        mutating func end(at separator: Range<String.Index>) throws {
            if separator.lowerBound > start || !omitsEmpty { try found.append(try .piece(text[start..<separator.lowerBound], of: whole)) }
            start = separator.upperBound
        }

        mutating func rest() throws -> [Value] {
            try end(at: text.endIndex..<text.endIndex)
            return found.elements
        }
    }
}

// As Foundation has them.
extension Texts {
    /// Each part sees the character before it, so that a word that is cut stays one.
    static func capitalized(_ text: String) throws -> String {
        if isShort(text) { return text.capitalized }
        try grant(text.utf8.count)
        var result = TextWriter()
        var before = ""
        try forEachPart(text) { part in
            try result += (before + part).capitalized.dropFirst(before.capitalized.count)
            before = part.last.map { String($0) } ?? ""
        }
        return result.text
    }

    static func padded(_ text: String, to length: Int, with pad: String, startingAt index: Int) throws -> String {
        guard isShort(pad), length <= 1 << 20, text.utf8.count <= 1 << 20 else { throw Trap("a text can't be padded to more than \\(1 << 20) characters") }
        return text.padding(toLength: length, withPad: pad, startingAt: index)
    }

    static func trimmed(_ text: String, _ set: CharacterSet) throws -> String {
        if isShort(text) { return text.trimmingCharacters(in: set) }
        let scalars = text.unicodeScalars
        var (start, end, steps) = (scalars.startIndex, scalars.endIndex, Steps())
        func goesOn(_ scalar: Unicode.Scalar) throws -> Bool {
            try steps.step()
            return set.contains(scalar)
        }
        while start < end, try goesOn(scalars[start]) { scalars.formIndex(after: &start) }
        while start < end, try goesOn(scalars[scalars.index(before: end)]) { scalars.formIndex(before: &end) }
        return try copied(text[start..<end])
    }

    static func components(_ text: String, separatedBy set: CharacterSet) throws -> [Value] {
        if isShort(text) { return text.components(separatedBy: set).map { .string($0) } }
        var result = GrowingList<Value>()
        let scalars = text.unicodeScalars
        var (start, place, steps) = (scalars.startIndex, scalars.startIndex, Steps())
        while place < scalars.endIndex {
            try steps.step()
            let next = scalars.index(after: place)
            if set.contains(scalars[place]) {
                try result.append(.string(String(scalars[start..<place])))
                start = next
            }
            place = next
        }
        try result.append(.string(String(scalars[start...])))
        return result.elements
    }

    static func compared(_ a: String, _ b: String, _ library: (String, String) -> ComparisonResult) throws -> ComparisonResult {
        if isShort(a), isShort(b) { return library(a, b) }
        var (i, j) = (a.startIndex, b.startIndex)
        while i < a.endIndex || j < b.endIndex {
            try Budget.here.look()
            let ends = (a.index(i, offsetBy: short / 4, limitedBy: a.endIndex) ?? a.endIndex, b.index(j, offsetBy: short / 4, limitedBy: b.endIndex) ?? b.endIndex)
            let result = library(String(a[i..<ends.0]), String(b[j..<ends.1]))
            // Texts that are the same but for their letters' case may differ in length: `ß` and `SS`.
            if result != .orderedSame { return a[i...].utf8.count < 1 << 20 ? library(String(a[i...]), String(b[j...])) : result }
            (i, j) = ends
        }
        return .orderedSame
    }
}
