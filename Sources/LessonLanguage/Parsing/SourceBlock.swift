/// One block of a lesson's code, as the reader of the lesson found it.
public struct SourceBlock: Sendable {
    public var id: String
    public var code: String
    /// The lesson's line, from 1, that the code's first line stands on.
    public var line: Int
    /// The block is meant to fail (`error: true`): what it gets wrong is no error of the lesson.
    public var isExpectedToFail: Bool

    public init(id: String, code: String, line: Int, isExpectedToFail: Bool = false) {
        self.id = id
        self.code = code
        self.line = line
        self.isExpectedToFail = isExpectedToFail
    }
}

/// A stretch of a block's code, in UTF-8 offsets.
struct Span: Hashable, Sendable {
    var block: Int
    var start: Int
    var end: Int
}
