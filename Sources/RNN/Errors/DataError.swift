/// What can go wrong with data: files that cannot be read or trusted, and arguments that data tools cannot work with.
/// A case carries its facts; `DataError+English.swift` and `DataError+Korean.swift` turn them into sentences.
public enum DataError: Error, Hashable, Sendable, Codable {
    /// The file is there but cannot be read, in the system's words.
    case unreadable(file: String, reason: FileProblem)
    /// The file has `bytes` bytes, more than the reader takes.
    case tooLarge(file: String, bytes: Int, limit: Int)
    /// The file is of another kind than its name says; `beginning` holds its first bytes.
    case foreign(file: String, expected: Contents, beginning: [UInt8])
    /// The file is of the right kind and broken: which `part`, at which byte of that part, and how.
    case damaged(file: String, part: Part, offset: Int, fault: Fault)
    /// A pickle inside the file asks for something that data never needs.
    case refusedGlobal(file: String, part: Part, name: String)
    /// An array that should be in the file is not there.
    case missingArray(file: String, name: String, present: [String])
    /// An array is there and holds something else than it should.
    case unexpectedArray(file: String, name: Holder, expected: Contents, found: Contents)
    /// A named folder does not hold the file that was asked for.
    case missingFile(name: String, folder: String, setBy: String)
    /// What came over the network is not what was announced.
    case wrongFingerprint(url: String, expected: String, found: String)
    /// The network gave nothing usable, in the system's words.
    case notDownloaded(url: String, reason: FileProblem)
    /// The caller stopped a download.
    case downloadStopped(url: String)
    /// The file cannot be put in its place.
    case notStored(file: String, reason: FileProblem)
    /// `operation` was given nothing to work on.
    case empty(operation: RNNError.Operation)
    /// An argument is outside its range: `name` is its label, `requirement` what it must be.
    case invalidArgument(operation: RNNError.Operation, name: Subject, given: RNNError.Given, requirement: RNNError.Requirement)
    /// Two lists that belong together differ in length.
    case countMismatch(operation: RNNError.Operation, first: Subject, firstCount: Int, second: Subject, secondCount: Int)
    /// The list at `index` has another length than the first, where all must agree.
    case raggedLists(operation: RNNError.Operation, index: Int, expected: Int, given: Int)
    /// A number at `index` does not fit.
    case outOfRange(operation: RNNError.Operation, index: Int, value: Int, requirement: RNNError.Requirement)
    /// What is wrong in a file that somebody has brought.
    case ownFile(file: String, OwnFileFault)
    /// What was asked of a table, a column or named tensors, and isn't there.
    case table(TableFault)
}
