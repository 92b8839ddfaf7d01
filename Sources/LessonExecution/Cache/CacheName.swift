import Foundation
import LessonLanguage

/// The names that a cache's files have: no others are ever read, counted or removed.
enum CacheName {
    /// Large values, by the hash of their bytes.
    static func blob(_ hash: ContentHash) -> String { "blobs/\(split(hash))" }
    /// What blocks gave, by the hash of what they rest on.
    static func block(_ key: ContentHash) -> String { "blocks/\(split(key))" }
    /// The hashes of other files.
    static func file(_ stamp: ContentHash) -> String { "files/\(stamp.text)" }
    /// The records of a lesson's runs, by the lesson's place.
    static func runs(_ lesson: ContentHash) -> String { "runs/\(lesson.text.prefix(24))" }
    /// A run's record: its number among the lesson's runs, so that no clock orders them, and what tells it from one at the same time.
    static func run(_ number: Int) -> String { String(format: "%012d-%d", number, getpid()) }
    /// What a file is called until it is whole.
    static var temporary: String { ".\(UUID().uuidString).tmp" }

    /// The number in a record's name.
    static func number(ofRun name: String) -> Int? {
        let parts = name.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].utf8.count == 12, (1...10).contains(parts[1].utf8.count),
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } })
        else { return nil }
        return Int(parts[0])
    }

    /// Whether a name is that of a file that is not whole yet.
    static func isTemporary(_ name: String) -> Bool {
        name.utf8.count == 41 && name.hasPrefix(".") && name.hasSuffix(".tmp") && UUID(uuidString: String(name.dropFirst().dropLast(4))) != nil
    }

    /// The areas of a cache, and what the folders and files in each are called, level by level.
    static let areas: [(name: String, levels: [@Sendable (String) -> Bool])] = [
        ("blobs", [isHash(2), isHash(62)]), ("blocks", [isHash(2), isHash(62), isHash(64)]), ("files", [isHash(64)]),
        ("runs", [isHash(24), { number(ofRun: $0) != nil }]),
    ]

    private static func isHash(_ digits: Int) -> @Sendable (String) -> Bool {
        { $0.utf8.count == digits && $0.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) } }
    }

    private static func split(_ hash: ContentHash) -> String { "\(hash.text.prefix(2))/\(hash.text.dropFirst(2))" }
}
