import Foundation

/// A picture that lies beside a lesson: its file's bytes, which the page holds.
public struct Picture: Equatable, Sendable {
    public let format: Format
    public let bytes: Data
    /// What is shown instead where the page is dark: `cell.dark.svg` beside `cell.svg`.
    public internal(set) var dark: Dark?

    /// A picture's twin for a dark page.
    public struct Dark: Equatable, Sendable {
        public let format: Format
        public let bytes: Data
    }

    public enum Format: String, CaseIterable, Sendable {
        case png = "image/png"
        case jpeg = "image/jpeg"
        case gif = "image/gif"
        case webp = "image/webp"
        case svg = "image/svg+xml"

        /// The type by which browsers know it.
        public var mediaType: String { rawValue }
    }

    /// How many bytes it takes in a page, its twin with it.
    package var sizeInPage: Int { (bytes.count + (dark?.bytes.count ?? 0)) / 3 * 4 }

    /// The largest file that is read as a picture, in bytes.
    static let sizeLimit = 33_554_432
    /// From here on a picture is told to be large, since every page holds all of it.
    static let largeSize = 1_048_576
    /// The most bytes of a page that isn't asked to be large.
    public static let pageLimit = 8_000_000
}

extension Picture.Format {
    /// The format of a file by how it begins, whatever its name says; `nil` for what browsers don't show as a picture.
    init?(of bytes: Data) {
        func begins(_ text: String, at offset: Int = 0) -> Bool { bytes.dropFirst(offset).starts(with: text.unicodeScalars.map { UInt8($0.value) }) }
        if begins("\u{89}PNG\r\n\u{1A}\n") {
            self = .png
        } else if begins("\u{FF}\u{D8}\u{FF}") {
            self = .jpeg
        } else if begins("GIF87a") || begins("GIF89a") {
            self = .gif
        } else if begins("RIFF"), begins("WEBP", at: 8) {
            self = .webp
        } else if Self.isSVG(bytes) {
            self = .svg
        } else {
            return nil
        }
    }

    /// XML whose first element is `svg`: a declaration, comments and a document type may stand before it.
    private static func isSVG(_ bytes: Data) -> Bool {
        var text = Substring(String(decoding: bytes.prefix(16_384), as: UTF8.self)).drop { $0 == "\u{FEFF}" || $0.isWhitespace }
        while text.hasPrefix("<?") || text.hasPrefix("<!") {
            let end = text.hasPrefix("<!--") ? "-->" : ">"
            guard let found = text.firstRange(of: end) else { return false }
            text = text[found.upperBound...].drop(while: \.isWhitespace)
        }
        return text.hasPrefix("<svg") && text.dropFirst(4).first.map { $0.isWhitespace || $0 == ">" || $0 == "/" } == true
    }
}
