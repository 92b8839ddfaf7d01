import Foundation
import Hashing
import LessonLanguage

/// What stands at the head of each file of a cache: that it is one, how many bytes follow, their hash, and a seal over these and the file's place in the
/// cache that only this user can set (HMAC-SHA256; Krawczyk, Bellare and Canetti, RFC 2104). So a file is believed where it was put, and no byte of
/// a stranger's is looked at.
package struct CacheSeal {
    /// What every file of a cache begins with.
    static let mark = Array("lessons\u{1}".utf8)
    package static let size = 8 + 8 + 32 + 32

    /// Whether a file that begins so is a cache's; one that a loss of power has left empty too.
    static func isMarked(_ beginning: [UInt8]) -> Bool { mark.starts(with: beginning.prefix(mark.count)) }

    private let key: [UInt8]

    package init(_ key: CacheKey) { self.key = key.bytes }

    package static func hash(_ bytes: [UInt8]) -> ContentHash { ContentHash(bytes: SHA256.hash(bytes)) }

    /// The head of a file with this content.
    package func head(of content: [UInt8], at place: String) -> [UInt8] { head(count: content.count, hash: Self.hash(content), at: place) }

    func head(count: Int, hash: ContentHash, at place: String) -> [UInt8] {
        let told = Self.mark + withUnsafeBytes(of: UInt64(count).littleEndian) { Array($0) } + hash.bytes
        return told + hmacSHA256(told + Array(place.utf8), key: key)
    }

    /// How many bytes follow a head and what their hash is; `nil` where this user has not sealed it for this place.
    func opened(_ head: [UInt8], at place: String) -> (count: Int, hash: ContentHash)? {
        guard head.count == Self.size, head.starts(with: Self.mark) else { return nil }
        let told = Array(head[..<48])
        guard areSame(Array(head[48...]), hmacSHA256(told + Array(place.utf8), key: key)) else { return nil }
        let count = told[8..<16].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return (Int(clamping: count), ContentHash(bytes: Array(told[16...])))
    }
}
