import Foundation
import Hashing

/// The SHA-256 of bytes, in hexadecimal.
package func fingerprint(of bytes: [UInt8]) -> String {
    hexadecimal(SHA256.hash(bytes))
}

/// What a downloaded file must be, by the hash that Keras publishes for it.
enum PinnedFingerprint: Hashable, Sendable {
    case sha256(String)
    /// Shows a damaged download, not a forged one; for the word index Keras gives no other.
    case md5(String)

    var value: String {
        switch self {
        case .sha256(let value), .md5(let value): value
        }
    }

    /// The hash of the same kind that `bytes` have; `nil` where the system computes none.
    func found(in bytes: [UInt8]) -> String? {
        switch self {
        case .sha256: hexadecimal(SHA256.hash(bytes))
        case .md5: Hashing.md5(bytes).map(hexadecimal)
        }
    }
}

private func hexadecimal(_ hash: some Sequence<UInt8>) -> String {
    hash.map { byte in
        let digits = String(byte, radix: 16)
        return digits.count == 1 ? "0" + digits : digits
    }.joined()
}

/// What tells one state of a file from another without reading it.
struct FileStamp: Hashable {
    var size: Int
    var modified: Date

    /// - Returns: `nil` where there is no such file.
    init?(path: String) {
        let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: target),
            let size = attributes[.size] as? NSNumber, let modified = attributes[.modificationDate] as? Date
        else { return nil }
        self.size = size.intValue
        self.modified = modified
    }
}
