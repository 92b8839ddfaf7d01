import Foundation

/// What Foundation has for texts, done part by part where they may be long.
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
        guard isShort(pad), length <= 1 << 20, text.utf8.count <= 1 << 20 else { throw Trap(.text(.paddingTooLong(most: 1 << 20))) }
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
            let ends = (
                a.index(i, offsetBy: short / 4, limitedBy: a.endIndex) ?? a.endIndex, b.index(j, offsetBy: short / 4, limitedBy: b.endIndex) ?? b.endIndex
            )
            let result = library(String(a[i..<ends.0]), String(b[j..<ends.1]))
            // Texts that are the same but for their letters' case may differ in length: `ß` and `SS`.
            if result != .orderedSame {
                let isLong = Swift.max(a[i...].utf8.count, b[j...].utf8.count) >= 1 << 20
                return isLong ? result : library(String(a[i...]), String(b[j...]))
            }
            (i, j) = ends
        }
        return .orderedSame
    }
}
