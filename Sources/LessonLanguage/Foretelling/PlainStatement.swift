/// A statement of a lesson whose outcome is known before it runs, as a block of its own at its place in the lesson.
public struct PlainStatement {
    public enum Kind: Equatable, Sendable {
        /// It makes constants.
        case constant
        /// It makes an object.
        case object(String)
        /// It makes data, by the function that is called last.
        case data(by: String)
        /// It changes an object.
        case change(String)
        /// It uses an object, which stays as it is.
        case use(String)
    }

    public let block: SourceBlock
    /// The lesson's block that it stands in.
    public let origin: Int
    public let kind: Kind
    /// The names that it gives values.
    public let declares: [String]
    /// All names in it.
    public let mentions: Set<String>
    /// Where it begins in the lesson, and how long its first line is.
    public let line: Int
    public let column: Int
    public let length: Int
    /// The lesson's functions that it stands in, the innermost first, as "f(…), called at line 12".
    public let calls: [RuntimeError.Call]
}

extension PlainStatement {
    /// The object that it makes, changes or uses.
    public var object: String? {
        switch kind {
        case .object(let name), .change(let name), .use(let name): name
        case .constant, .data: nil
        }
    }
}
