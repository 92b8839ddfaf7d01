import Foundation

/// Searching texts that may be long: as Foundation does, scalar by scalar, or as the standard library does, character by character.
extension Texts {
    /// Each place where a text stands in another, in order and apart, as Foundation finds them: scalar by scalar, where no mark is cut off. The body says
    /// whether to go on.
    static func forEachRange(of wanted: String, in text: String, _ body: (Range<String.Index>) throws -> Bool) throws {
        guard !wanted.isEmpty else { return }
        guard isShort(wanted) else { return try forEachCharacterRange(of: wanted, in: text, body) }
        // Parts that overlap by as much as a place may be long. Each is handed to Foundation once, and asked for one place after the other.
        let overlap = wanted.unicodeScalars.count + 1
        var start = text.startIndex
        while start < text.endIndex {
            try Budget.here.look()
            let next = text.index(start, offsetBy: short, limitedBy: text.endIndex) ?? text.endIndex
            let end = text.index(next, offsetBy: overlap, limitedBy: text.endIndex) ?? text.endIndex
            let part = String(text[start..<end])
            let searched = NSString(string: part)
            var left = NSRange(location: 0, length: searched.length)
            var place = start
            while place < next || next == text.endIndex, left.length > 0 {
                let found = searched.range(of: wanted, options: [], range: left)
                guard found.location != NSNotFound else { break }
                func inText(_ place: Int) -> String.Index {
                    text.utf8.index(start, offsetBy: part.utf8.distance(from: part.startIndex, to: part.utf16.index(part.startIndex, offsetBy: place)))
                }
                let lower = inText(found.lowerBound)
                guard lower < next || next == text.endIndex else { break }
                place = inText(found.upperBound)
                guard try body(lower..<place) else { return }
                left = NSRange(location: found.upperBound, length: searched.length - found.upperBound)
            }
            start = Swift.max(place, next)
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
    /// - Parameter findsEmpty: whether an empty text is found before each character and at the end, as the standard library has it; Foundation finds none.
    static func replaced(
        _ text: String, _ target: String, by replacement: String, _ search: Search, findsEmpty: Bool, _ library: (String) -> String
    ) throws -> String {
        let most = text.utf8.count.multipliedReportingOverflow(by: Swift.max(1, replacement.utf8.count)).partialValue
        if isShort(text), isShort(target), most < 1 << 20 { return library(text) }
        guard !target.isEmpty else {
            guard findsEmpty else { return text }
            var result = TextWriter()
            try forEachCharacter(text) {
                try result += replacement
                try result += String($0)
                return true
            }
            try result += replacement
            return result.text
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
