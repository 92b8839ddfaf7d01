/// Reads a text file. Lines end in `\n`, whatever ends them in the file.
/// - Parameters:
///   - path: the file.
///   - encoding: how its bytes stand for letters.
/// - Throws: `DataError`: `.unreadable`, `.tooLarge` above 200 MB, `.ownFile` where its bytes are of another encoding.
public func readText(_ path: String, encoding: TextEncoding = .utf8) throws -> String {
    try encoding.text(readBytes(ofFile: path, limit: DataTable.sizeLimit), file: path)
}
