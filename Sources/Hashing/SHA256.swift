import Foundation

#if canImport(CryptoKit)
import CryptoKit
#else
import CCrypto
#endif

/// The SHA-256 of bytes, taken in part by part (FIPS 180-4). Computed by CryptoKit on Apple's systems, by the system's libcrypto elsewhere.
package struct SHA256 {
    /// How many bytes a hash has.
    package static let size = 32

    #if canImport(CryptoKit)
    private var state = CryptoKit.SHA256()

    package init() {}

    package mutating func update(_ bytes: UnsafeRawBufferPointer) { state.update(bufferPointer: bytes) }

    /// The hash of what was taken in so far.
    package func finished() -> [UInt8] { Array(state.finalize()) }
    #else
    private var state = DigestState(EVP_sha256())

    package init() {}

    package mutating func update(_ bytes: UnsafeRawBufferPointer) {
        if !isKnownUniquelyReferenced(&state) { state = DigestState(copying: state) }
        state.update(bytes)
    }

    /// The hash of what was taken in so far.
    package func finished() -> [UInt8] { DigestState(copying: state).finished(Self.size) }
    #endif

    package mutating func update(_ bytes: some ContiguousBytes) { bytes.withUnsafeBytes { update($0) } }

    package static func hash(_ bytes: some ContiguousBytes) -> [UInt8] {
        #if canImport(CryptoKit)
        bytes.withUnsafeBytes { bytes in
            var state = CryptoKit.SHA256()
            state.update(bufferPointer: bytes)
            return Array(state.finalize())
        }
        #else
        bytes.withUnsafeBytes { digest(EVP_sha256(), of: $0, size) }
        #endif
    }
}

/// The HMAC-SHA256 of bytes (RFC 2104).
package func hmacSHA256(_ bytes: [UInt8], key: [UInt8]) -> [UInt8] {
    #if canImport(CryptoKit)
    return Array(HMAC<CryptoKit.SHA256>.authenticationCode(for: bytes, using: SymmetricKey(data: key)))
    #else
    return filled(SHA256.size) { code in HMAC(EVP_sha256(), key, Int32(key.count), bytes, bytes.count, code, nil) != nil }
    #endif
}

/// The MD5 of bytes (RFC 1321): shows damage, and no forgery. `nil` where the system forbids it, as FIPS 140 has it.
package func md5(_ bytes: [UInt8]) -> [UInt8]? {
    #if canImport(CryptoKit)
    return Array(Insecure.MD5.hash(data: bytes))
    #else
    var code = [UInt8](repeating: 0, count: 16)
    return bytes.withUnsafeBytes { EVP_Digest($0.baseAddress, $0.count, &code, nil, EVP_md5(), nil) } == 1 ? code : nil
    #endif
}

/// Whether two codes are the same, in a time that doesn't tell where they differ.
package func areSame(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    a.count == b.count && zip(a, b).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
}

#if !canImport(CryptoKit)
/// A hash on its way, as libcrypto has it.
private final class DigestState {
    private let context = EVP_MD_CTX_new()

    init(_ algorithm: OpaquePointer) { check(EVP_DigestInit_ex(context, algorithm, nil)) }

    init(copying other: DigestState) { check(EVP_MD_CTX_copy_ex(context, other.context)) }

    deinit { EVP_MD_CTX_free(context) }

    func update(_ bytes: UnsafeRawBufferPointer) { check(EVP_DigestUpdate(context, bytes.baseAddress, bytes.count)) }

    func finished(_ size: Int) -> [UInt8] { filled(size) { EVP_DigestFinal_ex(context, $0, nil) == 1 } }
}

private func digest(_ algorithm: OpaquePointer, of bytes: UnsafeRawBufferPointer, _ size: Int) -> [UInt8] {
    filled(size) { EVP_Digest(bytes.baseAddress, bytes.count, $0, nil, algorithm, nil) == 1 }
}

private func filled(_ size: Int, _ fill: (UnsafeMutablePointer<UInt8>) -> Bool) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
        check(fill(buffer.baseAddress!) ? 1 : 0)
        count = size
    }
}

/// These fail only where memory is at its end, or where libcrypto was built without them.
private func check(_ result: Int32) { precondition(result == 1, "libcrypto computes no hashes here") }
#endif
