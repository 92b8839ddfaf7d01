/// One block of a lesson's code, as the reader of the lesson found it.
public struct SourceBlock: Sendable {
    public var id: String
    public let code: String
    /// The lesson's line, from 1, that the code's first line stands on.
    public var line: Int
    /// The lesson's column, from 1, that the first line begins at.
    public var column = 1
    /// The block is meant to fail (`error: true`): what it gets wrong is no error of the lesson.
    public var isExpectedToFail: Bool
    /// What it declares is known within it alone.
    public var isAside = false
    let syntax: BlockSyntax

    public init(id: String, code: String, line: Int, isExpectedToFail: Bool = false) {
        self.id = id
        self.code = code
        self.line = line
        self.isExpectedToFail = isExpectedToFail
        syntax = BlockSyntax(code)
    }
}

/// A stretch of a block's code, in UTF-8 offsets. Nearly all code that runs holds one, for its faults, so it is one word: a lesson's file has at most
/// 4 MB, and no offset in it more than 22 bits. What lies further is told to lie there.
struct Span: Hashable, Sendable {
    private let bits: UInt64

    private static let most = (1 << 22) - 1

    init(block: Int, start: Int, end: Int) {
        bits = UInt64(min(block, (1 << 20) - 1)) << 44 | UInt64(min(start, Self.most)) << 22 | UInt64(min(end, Self.most))
    }

    var block: Int { Int(bits >> 44) }
    var start: Int { Int(bits >> 22) & Self.most }
    var end: Int { Int(bits) & Self.most }
}
