import Foundation

/// The bytes of the file at `path`, after its kind and size were checked.
/// - Throws: `DataError.unreadable`, `.tooLarge`.
func readBytes(ofFile path: String, limit: Int) throws -> [UInt8] {
    let handle: FileHandle
    do {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw DataError.unreadable(file: path, reason: "there is no such file")
        }
        guard !isFolder.boolValue else {
            throw DataError.unreadable(file: path, reason: "it is a folder")
        }
        let attributes = try FileManager.default.attributesOfItem(
            atPath: URL(fileURLWithPath: path).resolvingSymlinksInPath().path)
        guard attributes[.type] as? FileAttributeType == .typeRegular else {
            throw DataError.unreadable(file: path, reason: "it is not a regular file")
        }
        let size = (attributes[.size] as? NSNumber)?.intValue ?? 0
        guard size <= limit else { throw DataError.tooLarge(file: path, bytes: size, limit: limit) }
        handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
        defer { try? handle.close() }
        // The limit holds even where the file grows while it is read.
        let data = try handle.read(upToCount: min(size + 1, limit)) ?? Data()
        return [UInt8](data)
    } catch let error as DataError {
        throw error
    } catch {
        throw DataError.unreadable(file: path, reason: error.localizedDescription)
    }
}
