/// A table of text. `print` lines its columns up, Hangul and emoji included (they are two columns wide).
public struct Table: Hashable, Sendable, Codable {
    /// The head of each column.
    public var columns: [String]
    /// The cells, row by row; a row may be shorter or longer than the others.
    public var rows: [[String]]

    /// A table of such cells, which need not be as many in each row.
    public init(columns: [String], rows: [[String]]) {
        self.columns = columns
        self.rows = rows
    }
}
