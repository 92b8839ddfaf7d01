/// A place in a lesson's file. Both numbers count from 1; columns count characters, as editors do.
public struct Place: Codable, Equatable, Hashable, Sendable {
    public var line: Int
    public var column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}
