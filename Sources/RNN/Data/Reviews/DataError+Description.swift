// The sentences of data errors: what was wrong, where, and what to do about it.

import Foundation

extension DataError: CustomStringConvertible, LocalizedError {
    /// The same sentence, for Foundation's `localizedDescription`.
    public var errorDescription: String? { description }

    /// The error as a sentence: what was wrong, where, and what to do about it.
    public var description: String {
        switch self {
        case .unreadable(let file, let reason):
            return "cannot read \(file): \(reason). Check that it is a file and that you may read it."
        case .tooLarge(let file, let bytes, let limit):
            return "\(file) has \(bytes) bytes, and at most \(limit) are read. It is not one of the data sets; \(Self.fetchAgain)."
        case .foreign(let file, let expected, let beginning):
            return "\(file) is not \(expected): it begins with \(Self.quote(beginning)). \(Self.removeAndFetch)."
        case .damaged(let file, let part, let offset, let fault):
            let place = part.isEmpty ? "at byte \(offset)" : "in \(part), at byte \(offset)"
            return "\(file) is damaged \(place): \(fault). \(Self.removeAndFetch)."
        case .refusedGlobal(let file, let part, let name):
            return "\(file) was refused: \(part) asks for \(name), which data has no need of and which could run code. "
                + "Do not use this file unless you know who made it; \(Self.fetchAgain)."
        case .missingArray(let file, let name, let present):
            return "\(file) holds no array \(name), only \(Self.list(present)). \(Self.removeAndFetch)."
        case .unexpectedArray(let file, let name, let expected, let found):
            return "\(name) in \(file) should hold \(expected) and holds \(found). \(Self.removeAndFetch)."
        case .missingFile(let name, let folder, let setBy):
            return "there is no \(name) in \(folder), which \(setBy) names. Put it there, or unset \(setBy)."
        case .wrongFingerprint(let url, let expected, let found):
            return "what \(url) sent is not the data set: its fingerprint is \(found), and should be \(expected). "
                + "It was thrown away. Something on the way may have answered in its place; try again from another network."
        case .notDownloaded(let url, let reason):
            return "cannot download \(url): \(reason). Check the network, or put the file into ~/.keras/datasets by hand."
        case .downloadStopped(let url):
            return "the download of \(url) was stopped; nothing was kept."
        case .notStored(let file, let reason):
            return "cannot write \(file): \(reason). Check the free space and the permissions of its folder."
        case .empty(let operation):
            return "\(operation) needs at least one value, and was given none."
        case .invalidArgument(let operation, let name, let given, let requirement):
            return "\(operation): \(name) is \(given), and must be \(requirement)."
        case .countMismatch(let operation, let first, let firstCount, let second, let secondCount):
            return "\(operation): \(first) has \(firstCount) elements and \(second) has \(secondCount); they must have as many."
        case .raggedLists(let operation, let index, let expected, let given):
            return "\(operation): the list at index \(index) has \(given) elements and the first has \(expected); "
                + "all must be equally long. Pad them first."
        case .outOfRange(let operation, let index, let value, let requirement):
            return "\(operation): the value \(value) at index \(index) must be \(requirement)."
        }
    }
}

extension DataError.Fault: CustomStringConvertible {
    /// What is broken, as a part of that sentence.
    public var description: String {
        switch self {
        case .truncated(let needed, let available):
            return "\(needed) bytes are needed and \(available) are left, so it was cut short"
        case .checksum(let stored, let computed):
            return "its checksum is \(hexadecimal(computed)), and should be \(hexadecimal(stored))"
        case .malformed(let expected, let found):
            return "expected \(expected), found \(found)"
        case .unsupported(let feature):
            return "\(feature) is not read"
        case .oversized(let what, let count, let limit):
            return "it announces \(count) \(what), and at most \(limit) are possible here"
        }
    }

    private func hexadecimal(_ value: UInt32) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}

extension DataError {
    /// What is wrong with a file, without the advice for data sets: for files of other kinds.
    var finding: String {
        switch self {
        case .unreadable(_, let reason): reason
        case .tooLarge(_, let bytes, let limit): "it has \(bytes) bytes, and at most \(limit) are read"
        case .foreign(_, let expected, let beginning): "it is not \(expected): it begins with \(Self.quote(beginning))"
        case .damaged(_, let part, let offset, let fault):
            "it is damaged \(part.isEmpty ? "" : "in \(part), ")at byte \(offset): \(fault)"
        case .refusedGlobal, .missingArray, .unexpectedArray, .missingFile, .wrongFingerprint, .notDownloaded, .downloadStopped,
            .notStored, .empty, .invalidArgument, .countMismatch, .raggedLists, .outOfRange:
            description
        }
    }

    private static let fetchAgain = "`lessons data fetch` gets the data set anew"
    private static let removeAndFetch = "Remove the file; \(fetchAgain)"

    private static func list(_ names: [String]) -> String {
        names.isEmpty ? "nothing" : names.prefix(8).joined(separator: ", ") + (names.count > 8 ? ", …" : "")
    }

    /// Bytes as a person can read them: text where it is text, numbers where it is not.
    private static func quote(_ bytes: [UInt8]) -> String {
        let shown = bytes.prefix(16)
        if shown.isEmpty { return "nothing (it is empty)" }
        if shown.allSatisfy({ (0x20..<0x7f).contains($0) || $0 == 0x0a || $0 == 0x0d || $0 == 0x09 }) {
            return String(decoding: shown, as: UTF8.self).debugDescription
        }
        return shown.map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined(separator: " ")
    }
}
