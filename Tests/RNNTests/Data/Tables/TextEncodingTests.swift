import Foundation
import RNN
import Testing

/// Files of other encodings: told, and read where somebody says which.
@Suite struct TextEncodingTests {
    /// "한글 똠방" in CP949; the last but one is none of EUC-KR's letters.
    static let cp949: [UInt8] = [0xC7, 0xD1, 0xB1, 0xDB, 0x20, 0x8C, 0x63, 0xB9, 0xE6]
    static func utf16(_ text: String, isBigEndian: Bool = false) -> [UInt8] {
        ("\u{FEFF}" + text).utf16.flatMap { isBigEndian ? [UInt8($0 >> 8), UInt8($0 & 255)] : [UInt8($0 & 255), UInt8($0 >> 8)] }
    }

    @Test func eachIsReadWhereItIsSaid() throws {
        #expect(try TextEncoding.utf8.text(Array("\u{FEFF}한글".utf8), file: "t") == "한글")
        #expect(try TextEncoding.cp949.text(Self.cp949, file: "t") == "한글 똠방")
        #expect(try TextEncoding.utf16.text(Self.utf16("한글"), file: "t") == "한글")
        #expect(try TextEncoding.utf16.text(Self.utf16("한글", isBigEndian: true), file: "t") == "한글")
    }

    @Test func linesEndAlike() throws { #expect(try TextEncoding.utf8.text(Array("a\r\nb\rc\nd\r\n\r\n".utf8), file: "t") == "a\nb\nc\nd\n\n") }

    @Test func whatIsNoUTF8IsToldByWhatItLooksLike() {
        let head = Array("id,text\n".utf8)
        func told(_ bytes: [UInt8], _ encoding: TextEncoding = .utf8) -> DataError.OwnFileFault? { fault { _ = try encoding.text(bytes, file: "t") } }
        #expect(told(head + Self.cp949) == .encoding(.utf8, line: 2, looksLike: .cp949))
        #expect(told(Self.utf16("id,한글")) == .encoding(.utf8, line: 1, looksLike: .utf16))
        #expect(told([0x61, 0x0A, 0xFF, 0x0A]) == .encoding(.utf8, line: 2, looksLike: nil))
        #expect(told(Array("한글이".utf8), .cp949) == .encoding(.cp949, line: nil, looksLike: .utf8))
        #expect(told(Array("한글이".utf8), .utf16) == .encoding(.utf16, line: nil, looksLike: .utf8))
    }
}
