import Foundation

/// How a file's bytes stand for letters.
public enum TextEncoding: String, CaseIterable, Hashable, Sendable, Codable {
    /// What everything is written in today, with a byte order mark before it or without.
    case utf8 = "utf-8"
    /// What Korean Windows and Excel have written, EUC-KR among it.
    case cp949
    /// What Excel calls Unicode text.
    case utf16 = "utf-16"
}

extension TextEncoding {
    /// The bytes as UTF-8, without a byte order mark.
    /// - Parameter file: what errors call the file.
    /// - Throws: `DataError.ownFile`, with the first line that isn't of this encoding, and with the one that the bytes look like.
    func utf8(_ bytes: [UInt8], file: String) throws(DataError) -> ArraySlice<UInt8> {
        switch self {
        case .utf8:
            let own = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
            if own.withUnsafeBufferPointer({ String(validating: $0, as: UTF8.self) }) != nil { return own }
            throw .ownFile(file: file, .encoding(self, line: Self.lineOfFirstBadByte(own), looksLike: Self.guess(bytes)))
        case .cp949:
            guard Self.isCP949(bytes[...]), let text = String(data: Data(bytes), encoding: Self.dosKorean) else {
                throw .ownFile(file: file, .encoding(self, line: nil, looksLike: Self.guess(bytes)))
            }
            return Array(text.utf8)[...]
        case .utf16:
            let isBigEndian = bytes.starts(with: [0xFE, 0xFF])
            let own = isBigEndian || bytes.starts(with: [0xFF, 0xFE]) ? bytes.dropFirst(2) : bytes[...]
            let units = stride(from: own.startIndex, to: own.endIndex - 1, by: 2).map { place -> UInt16 in
                let (first, second) = (UInt16(own[place]), UInt16(own[place + 1]))
                return isBigEndian ? first << 8 | second : second << 8 | first
            }
            guard own.count.isMultiple(of: 2), let text = String(validating: units, as: UTF16.self) else {
                throw .ownFile(file: file, .encoding(self, line: nil, looksLike: Self.guess(bytes)))
            }
            return Array(text.utf8)[...]
        }
    }

    /// A text file's text. Lines end in `\n`, whatever ends them in the file, as Python reads them.
    package func text(_ bytes: [UInt8], file: String) throws(DataError) -> String {
        let own = try utf8(bytes, file: file)
        guard own.contains(UInt8(ascii: "\r")) else { return String(decoding: own, as: UTF8.self) }
        var plain: [UInt8] = []
        plain.reserveCapacity(own.count)
        var before: UInt8 = 0
        for byte in own {
            if byte != UInt8(ascii: "\n") || before != UInt8(ascii: "\r") { plain.append(byte == UInt8(ascii: "\r") ? UInt8(ascii: "\n") : byte) }
            before = byte
        }
        return String(decoding: plain, as: UTF8.self)
    }
}

extension TextEncoding {
    /// CP949 as Foundation numbers it, on every system.
    private static let dosKorean = String.Encoding(rawValue: 0x8000_0422)
    /// How many bytes are looked at to guess an encoding.
    private static let guessed = 1 << 16

    /// What bytes look like; nil where they look like nothing that is read.
    private static func guess(_ bytes: [UInt8]) -> TextEncoding? {
        let head = bytes.prefix(guessed)
        if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { return .utf16 }
        // Latin letters, digits and separators have a zero for every second byte.
        if head.count { $0 == 0 } > head.count / 8 { return .utf16 }
        if String(validating: bytes, as: UTF8.self) != nil { return .utf8 }
        return isCP949(head.count < bytes.count ? head.dropLast() : head) ? .cp949 : nil
    }

    /// Whether bytes are ASCII and pairs of CP949; at the end half a pair may be left.
    private static func isCP949(_ bytes: ArraySlice<UInt8>) -> Bool {
        var place = bytes.startIndex
        while place < bytes.endIndex {
            if bytes[place] < 0x80 {
                place += 1
                continue
            }
            guard (0x81...0xFE).contains(bytes[place]) else { return false }
            guard place + 1 < bytes.endIndex else { return true }
            guard (0x41...0x5A).contains(bytes[place + 1]) || (0x61...0x7A).contains(bytes[place + 1]) || (0x81...0xFE).contains(bytes[place + 1]) else {
                return false
            }
            place += 2
        }
        return true
    }

    private static func lineOfFirstBadByte(_ bytes: ArraySlice<UInt8>) -> Int {
        var (line, rest) = (1, bytes)
        while let end = rest.firstIndex(of: UInt8(ascii: "\n")), String(validating: rest[..<end], as: UTF8.self) != nil {
            (line, rest) = (line + 1, rest[(end + 1)...])
        }
        return line
    }
}
