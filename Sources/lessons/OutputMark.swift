import Foundation
import Hashing

/// The last line of every file that the command writes, a comment: which lesson it was made from, and a hash of that and of all bytes before the line.
///
/// So a file is known as ours, and as unchanged, wherever it is moved; and no text in a file makes it ours, since the hash is over that text.
struct OutputMark: Equatable {
    /// The lesson's name.
    let lesson: String
    /// Tells it from others of its name: a hash of the way to it from the file's folder. (The way itself may name folders that are no reader's business.)
    private let place: String

    init(lesson: String, way: String) {
        self.lesson = lesson.precomposedStringWithCanonicalMapping
        place = String(Self.hex(SHA256.hash(Array(way.precomposedStringWithCanonicalMapping.utf8))).prefix(16))
    }

    private init?(_ text: String) {
        guard let middle = text.lastIndex(of: "@"), let lesson = text[..<middle].removingPercentEncoding else { return nil }
        self.lesson = lesson
        place = String(text[text.index(after: middle)...])
    }

    /// How the file's format has comments.
    enum Comment: CaseIterable {
        /// In HTML and in Markdown.
        case html
        /// In PDF.
        case percent

        fileprivate var ends: (String, String) {
            switch self {
            case .html: ("<!-- ", " -->")
            case .percent: ("% ", "")
            }
        }
    }

    /// What a file's end says.
    enum Reading: Equatable {
        case unmarked
        /// It was ours, and has been changed since.
        case changed
        case ours(OutputMark)
    }

    private static let name = "lessons: from "
    private static let hashName = ", SHA-256 "
    /// A mark is no longer than this.
    private static let longest = 16_384

    func line(behind content: Data, as comment: Comment) -> Data {
        var hasher = SHA256()
        hasher.update(content)
        let text = "\(Self.encoded(lesson))@\(place)"
        return Data((comment.ends.0 + Self.name + text + Self.hashName + Self.finished(hasher, text) + comment.ends.1 + "\n").utf8)
    }

    private static func finished(_ hasher: SHA256, _ origin: String) -> String {
        var hasher = hasher
        hasher.update(Array(origin.utf8))
        return hex(hasher.finished())
    }

    /// The hash of a whole content, as text.
    static func hash(_ content: Data) -> String { hex(SHA256.hash(Array(content))) }

    /// The hash of an open file, part by part.
    static func hash(_ file: FileHandle) throws -> String {
        var hasher = SHA256()
        while let part = try file.read(upToCount: 1 << 20), !part.isEmpty { hasher.update(part) }
        return hex(hasher.finished())
    }

    private static func hex(_ bytes: some Sequence<UInt8>) -> String { bytes.map { String(format: "%02x", $0) }.joined() }

    /// So that nothing in a name ends the comment or the line.
    private static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: allowed) ?? ""
    }

    private static let allowed = CharacterSet(charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._")

    /// Reads the mark of an open file.
    static func reading(_ file: FileHandle) throws -> Reading {
        let size = try file.seekToEnd()
        try file.seek(toOffset: size - min(size, UInt64(longest)))
        let end = try file.readToEnd() ?? Data()
        guard end.last == 10 else { return .unmarked }
        let start = end.dropLast().lastIndex(of: 10).map { $0 + 1 } ?? end.startIndex
        guard let (origin, hash) = parts(of: String(decoding: end[start...].dropLast(), as: UTF8.self)) else { return .unmarked }
        var hasher = SHA256()
        var left = Int(size) - (end.endIndex - start)
        try file.seek(toOffset: 0)
        while left > 0, let part = try file.read(upToCount: min(left, 1 << 20)), !part.isEmpty {
            hasher.update(part)
            left -= part.count
        }
        guard finished(hasher, origin) == hash, let mark = OutputMark(origin) else { return .changed }
        return .ours(mark)
    }

    private static func parts(of line: String) -> (origin: String, hash: String)? {
        for comment in Comment.allCases where line.hasPrefix(comment.ends.0 + name) && line.hasSuffix(comment.ends.1) {
            let text = line.dropFirst(comment.ends.0.count + name.count).dropLast(comment.ends.1.count)
            guard let middle = text.range(of: hashName, options: .backwards) else { continue }
            return (String(text[..<middle.lowerBound]), String(text[middle.upperBound...]))
        }
        return nil
    }
}
