import Foundation
import Wording

extension DataError: Told {
    public func told(in language: ReaderLanguage) -> String {
        switch language {
        case .english: english
        case .korean: korean
        }
    }

    /// What is wrong with a file, without the advice for data sets: for files of other kinds.
    func finding(in language: ReaderLanguage) -> String {
        switch language {
        case .english: englishFinding
        case .korean: koreanFinding
        }
    }
}

/// In a program of one's own, and in what a lesson prints, the sentence is the English one.
extension DataError: CustomStringConvertible, LocalizedError {
    /// The error as a sentence: what was wrong, where, and what to do about it.
    public var description: String { english }

    /// The same sentence, for Foundation's `localizedDescription`.
    public var errorDescription: String? { english }
}

extension [UInt8] {
    /// Bytes as a person can read them: text where it is text, numbers where it is not; nil where there are none.
    var shownBeginning: String? {
        let shown = prefix(16)
        if shown.isEmpty { return nil }
        if shown.allSatisfy({ (0x20..<0x7f).contains($0) || $0 == 0x0a || $0 == 0x0d || $0 == 0x09 }) {
            return String(decoding: shown, as: UTF8.self).debugDescription
        }
        return shown.map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined(separator: " ")
    }
}

extension [String] {
    /// The first names of a list, for a sentence; nil where there are none.
    var shownNames: String? { isEmpty ? nil : prefix(8).joined(separator: ", ") + (count > 8 ? ", …" : "") }
}
