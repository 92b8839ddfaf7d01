/// What can be wrong with a lesson's `data`, before anybody looks at what the files hold.
public enum DataFault: Error, Equatable, Sendable {
    /// There is no such file.
    case missing(String)
    /// The file lies outside the lesson's folder, by its name or by a link.
    case outside(String)
    /// It is a folder.
    case folder(String)
    case unreadable(String, UnreadableFile)
    case tooLarge(String, byteCount: Int, limit: Int)
    /// All files together are.
    case tooMuch(limit: Int)
    /// Its name ends in nothing that is known.
    case unknownKind(String, valid: [String])
    /// A name that no constant can have.
    case invalidName(String)
    /// A parameter has the name.
    case takenName(String)
    /// A longer form without `file:`.
    case noFile(String)
    /// An option that files of this kind don't have.
    case misfitOption(String, kind: DataKind)
    case unknownEncoding(String, valid: [String])
    /// `--data` gives a file to a name that the lesson doesn't have.
    case unknownName(String, file: String, known: [String])
    /// What is wrong with a file that `--data` gives.
    indirect case given(String, file: String, DataFault)
}
