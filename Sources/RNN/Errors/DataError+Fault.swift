// A fact of data errors: how a file is broken.
extension DataError {
    /// How a file is broken.
    public enum Fault: Hashable, Sendable, Codable {
        /// It ends too early: so many bytes are needed and only so many are left.
        case truncated(needed: Int, available: Int)
        /// Its contents do not match the checksum stored beside them.
        case checksum(stored: UInt32, computed: UInt32)
        /// Something else was expected here.
        case malformed(expected: Piece, found: Found)
        /// It is well formed and of a sort that is not read.
        case unsupported(feature: Feature)
        /// It would take more room than is allowed.
        case oversized(what: Amount, count: Int, limit: Int)
    }

    /// Which part of a file: none by its name where it is the file itself.
    public enum Part: Hashable, Sendable, Codable {
        case whole
        case header
        /// A member of an archive.
        case member(String)
    }

    /// What a reader found in another thing's place.
    public enum Found: Hashable, Sendable, Codable {
        /// As it stands in the file, or as a number.
        case text(String)
        case somethingElse, none, neither, oneOrNone
        case again, moreBytes, endOfFile, endOfHeader, cutShort
        case unseen(Int)
        case shape(String)
    }

    /// A sort of files, or of things in files, that is not read.
    public enum Feature: Hashable, Sendable, Codable {
        case zlibFormat, encryptedMember, splitArchive
        case compression(Int)
        case numpyVersion(Int)
        case elementType(String)
        case records, otherList, listOfArrays, nestedArray
        case pickleProtocol(Int)
        case pickleInstruction(UInt8)
        case wholeNumber(bytes: Int)
    }

    /// What there may be too much of.
    public enum Amount: Hashable, Sendable, Codable {
        case bytes, bytesOfHeader, bytesAfterDecompression, bytesOfPickle
        case numbers, axes, elements, members, parts, letters
    }
}
