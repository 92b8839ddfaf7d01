import Hashing
import Testing

/// The examples that the standards give themselves.
@Suite struct StandardExamplesTests {
    /// FIPS 180-4's examples, in NIST's "Secure Hash Standard" example values and the CAVS short messages.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        ("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"),
        (String(repeating: "a", count: 1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
    ])
    func sha256(_ text: String, _ hash: String) {
        #expect(hexadecimal(SHA256.hash(Array(text.utf8))) == hash)
        // The same in parts, and from a state that has been taken out on the way.
        let bytes = Array(text.utf8)
        for size in [1, 63, 64, 65, 4_096] where bytes.count < 1_000 || size > 60 {
            var state = SHA256()
            var copy = state
            for start in stride(from: 0, to: bytes.count, by: size) {
                copy = state
                bytes[start..<min(start + size, bytes.count)].withUnsafeBytes { state.update($0) }
                bytes[start..<min(start + size, bytes.count)].withUnsafeBytes { copy.update($0) }
                bytes.withUnsafeBytes { copy.update($0) }
            }
            #expect(hexadecimal(state.finished()) == hash && hexadecimal(state.finished()) == hash)
            if !bytes.isEmpty { #expect(copy.finished() == SHA256.hash(bytes + bytes)) }
        }
    }

    /// RFC 4231, test cases 1 to 4, 6 and 7.
    @Test(arguments: [
        ([UInt8](repeating: 0x0b, count: 20), Array("Hi There".utf8), "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"),
        (Array("Jefe".utf8), Array("what do ya want for nothing?".utf8), "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"),
        ([UInt8](repeating: 0xaa, count: 20), [UInt8](repeating: 0xdd, count: 50), "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"),
        (Array(1...25), [UInt8](repeating: 0xcd, count: 50), "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b"),
        (
            [UInt8](repeating: 0xaa, count: 131), Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
        ),
        (
            [UInt8](repeating: 0xaa, count: 131),
            Array(
                "This is a test using a larger than block-size key and a larger than block-size data. The key needs to be hashed before being used by the HMAC algorithm."
                    .utf8),
            "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2"
        ),
    ])
    func hmac(_ key: [UInt8], _ bytes: [UInt8], _ code: String) {
        #expect(hexadecimal(hmacSHA256(bytes, key: key)) == code)
    }

    /// RFC 1321, section A.5.
    @Test(arguments: [
        ("", "d41d8cd98f00b204e9800998ecf8427e"), ("a", "0cc175b9c0f1b6a831c399e269772661"), ("abc", "900150983cd24fb0d6963f7d28e17f72"),
        ("message digest", "f96b697d7cb7938d525a2f31aaf161d0"), ("abcdefghijklmnopqrstuvwxyz", "c3fcd3d76192e4007dfb496cca67e13b"),
        ("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", "d174ab98d277d9f5a5611c2c9f419d9f"),
        (String(repeating: "1234567890", count: 8), "57edf4a22be3c955ac49da2e2107b67a"),
    ])
    func md5(_ text: String, _ hash: String) {
        // Where FIPS 140 is in force there is none.
        guard let code = Hashing.md5(Array(text.utf8)) else { return }
        #expect(hexadecimal(code) == hash)
    }
}

private func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
}
