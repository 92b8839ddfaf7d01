/// A table of text. `print` lines its columns up, Hangul and emoji included (they are two columns wide).
public struct Table: Hashable, Sendable, Codable {
    public var columns: [String]
    public var rows: [[String]]

    public init(columns: [String], rows: [[String]]) {
        self.columns = columns
        self.rows = rows
    }
}
