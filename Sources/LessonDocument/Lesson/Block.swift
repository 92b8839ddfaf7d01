/// A block: a fence of a lesson whose info string begins with `swift`.
public struct Block: Codable, Sendable, Equatable {
    /// What the lesson calls it, or `block-3`.
    public let id: String
    /// Which of the lesson's blocks it is, from 1.
    public let number: Int
    /// The code, directive lines included (they are comments), so that its lines are the lesson's.
    public let code: String
    /// Where the opening fence stands.
    public let place: Place
    /// The lesson's line of the closing fence.
    public let endLine: Int
    /// How many characters stand before the code in each of the lesson's lines: a fence in a list is indented.
    let indents: [Int]
    /// How many lines of directives stand at the top of the code.
    public let directiveCount: Int
    public let options: BlockOptions

    /// The lesson's line of the first line of `code`.
    public var codeLine: Int { place.line + 1 }

    /// How many characters of a line of the lesson stand before the block's code.
    public func indent(ofLine line: Int) -> Int {
        indents.indices.contains(line - codeLine) ? indents[line - codeLine] : 0
    }
}

extension Block {
    /// The block that a number of the prose is the value of: no fence, and not among the lesson's blocks.
    package init(of number: BoundNumber, id: String) {
        let line = number.expressionPlace.line
        self.init(
            id: id, number: 0, code: number.expression, place: Place(line: line - 1, column: 1), endLine: line + 1,
            indents: [number.expressionPlace.column - 1],
            directiveCount: 0, options: BlockOptions())
    }

    /// Whether it is a number of the prose.
    package var isBoundNumber: Bool { number == 0 }
}
