/// What can go wrong with data: files that cannot be read or trusted, and arguments that data tools cannot work with.
/// A case carries its facts; `DataError+Description.swift` turns them into sentences.
public enum DataError: Error, Hashable, Sendable {
    /// The file is there but cannot be read, in the system's words.
    case unreadable(file: String, reason: String)
    /// The file has `bytes` bytes, more than the reader takes.
    case tooLarge(file: String, bytes: Int, limit: Int)
    /// The file is of another kind than its name says; `beginning` holds its first bytes.
    case foreign(file: String, expected: String, beginning: [UInt8])
    /// The file is of the right kind and broken: which `part`, at which byte of that part, and how.
    case damaged(file: String, part: String, offset: Int, fault: Fault)
    /// A pickle inside the file asks for something that data never needs.
    case refusedGlobal(file: String, part: String, name: String)
    /// An array that should be in the file is not there.
    case missingArray(file: String, name: String, present: [String])
    /// An array is there and holds something else than it should.
    case unexpectedArray(file: String, name: String, expected: String, found: String)
    /// A named folder does not hold the file that was asked for.
    case missingFile(name: String, folder: String, setBy: String)
    /// What came over the network is not what was announced.
    case wrongFingerprint(url: String, expected: String, found: String)
    /// The network gave nothing usable, in the system's words.
    case notDownloaded(url: String, reason: String)
    /// The caller stopped a download.
    case downloadStopped(url: String)
    /// The file cannot be put in its place.
    case notStored(file: String, reason: String)
    /// `operation` was given nothing to work on.
    case empty(operation: String)
    /// An argument is outside its range: `name` is its label, `requirement` what it must be.
    case invalidArgument(operation: String, name: String, given: String, requirement: String)
    /// Two lists that belong together differ in length.
    case countMismatch(operation: String, first: String, firstCount: Int, second: String, secondCount: Int)
    /// The list at `index` has another length than the first, where all must agree.
    case raggedLists(operation: String, index: Int, expected: Int, given: Int)
    /// A number at `index` does not fit.
    case outOfRange(operation: String, index: Int, value: Int, requirement: String)

    /// How a file is broken.
    public enum Fault: Hashable, Sendable {
        /// It ends too early: so many bytes are needed and only so many are left.
        case truncated(needed: Int, available: Int)
        /// Its contents do not match the checksum stored beside them.
        case checksum(stored: UInt32, computed: UInt32)
        /// Something else was expected here.
        case malformed(expected: String, found: String)
        /// It is well formed and of a sort that is not read.
        case unsupported(feature: String)
        /// It would take more room than is allowed.
        case oversized(what: String, count: Int, limit: Int)
    }
}
