import Foundation

extension String {
    /// A file's name as it may be written: accents and Hangul are one letter each, or put together of parts, as archives from macOS have them.
    package var spellings: [String] { [self, precomposedStringWithCanonicalMapping, decomposedStringWithCanonicalMapping] }
}
