/// The hash of some bytes: equal for equal bytes, and for no others.
package struct ContentHash: Hashable, Sendable {
    /// 32 bytes.
    package let bytes: [UInt8]

    package init(bytes: [UInt8]) { self.bytes = bytes }

    /// - Parameter text: 64 hexadecimal digits; nil for anything else.
    package init?(text: String) {
        let digits = text.utf8.compactMap { UInt8(String(UnicodeScalar($0)), radix: 16) }
        guard text.utf8.count == 64, digits.count == 64 else { return nil }
        bytes = stride(from: 0, to: 64, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }

    /// In hexadecimal.
    package var text: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}

/// Where bytes are kept under the hash of what they are.
package protocol ContentCache: AnyObject {
    func hash(_ bytes: [UInt8]) -> ContentHash
    /// Keeps the bytes, and gives the name under which they are found again.
    func keep(_ bytes: [UInt8]) -> ContentHash
    /// Throws where they are gone or damaged.
    func bytes(of hash: ContentHash) throws -> [UInt8]
}
