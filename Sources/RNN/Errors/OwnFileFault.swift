// A fact of data errors: what is wrong in a file of one's own.
extension DataError {
    /// What is wrong in a file of rows, of text or of tensors that somebody has brought.
    public enum OwnFileFault: Hashable, Sendable, Codable {
        /// There is nothing in it.
        case empty
        /// Its name ends in nothing that holds a table; or tensors.
        case ending, tensorEnding
        /// A row has more fields than the first, or fewer. `quotesMayCount` where one of them begins with a quote that counted for none.
        case raggedRow(line: Int, fields: Int, columns: Int, quotesMayCount: Bool)
        /// A field begins with a quote that nothing closes.
        case unclosedQuote(line: Int)
        case duplicateColumn(String)
        case tooManyFields(limit: Int)
        case tooManyColumns(limit: Int)
        /// Its bytes are of another encoding than it was read in.
        case encoding(TextEncoding, line: Int?, looksLike: TextEncoding?)
        case json(line: Int, Fault)
        /// JSON of another form than a table's.
        case notAListOfObjects
        case nestedValue(key: String, row: Int)
        /// What a reader of tensors found.
        indirect case damaged(DataError)
        case noNumbers(array: String, type: String)
    }
}
