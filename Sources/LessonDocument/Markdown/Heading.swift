import Foundation

/// A heading of a lesson's prose.
public struct Heading: Equatable, Sendable {
    /// 1 to 6.
    public let level: Int
    /// The heading as plain text, without emphasis, code marks or links.
    public let text: String
    /// Its address within the page: unique, Hangul kept, as GitHub makes it (`time-step과-셀`).
    public let anchor: String
    public let line: Int
}

/// Gives each heading of a lesson an anchor of its own.
struct HeadingAnchors {
    private var used: Set<String> = []
    private var repetitions: [String: Int] = [:]

    mutating func anchor(for text: String) -> String {
        let slug = Self.slug(of: text)
        var candidate = slug
        while !used.insert(candidate).inserted {
            repetitions[slug, default: 0] += 1
            candidate = "\(slug)-\(repetitions[slug, default: 0])"
        }
        return candidate
    }

    /// Lower case, letters and digits of every script kept and composed, blanks turned into hyphens, the rest left out.
    static func slug(of text: String) -> String {
        var slug = ""
        for scalar in text.lowercased().precomposedStringWithCanonicalMapping.unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil || isMark(scalar)
                || scalar == "-" || scalar == "_"
            {
                slug.unicodeScalars.append(scalar)
            } else if scalar.properties.isWhitespace {
                slug.append("-")
            }
        }
        return slug.isEmpty ? "section" : slug
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark: true
        default: false
        }
    }
}
