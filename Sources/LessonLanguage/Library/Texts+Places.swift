import Foundation

/// Places in texts that may be long, and the parts between them.
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
