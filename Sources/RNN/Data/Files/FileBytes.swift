import Foundation

/// The bytes of the file at `path`, after its kind and size were checked.
/// - Throws: `DataError.unreadable`, `.tooLarge`.
func readBytes(ofFile path: String, limit: Int) throws -> [UInt8] {
    // Opened so that a FIFO does not wait for a writer.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
        throw DataError.unreadable(file: path, reason: errno == ENOENT ? .missing : .system(String(cString: strerror(errno)).lowercased()))
    }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else { throw DataError.unreadable(file: path, reason: .folder) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw DataError.unreadable(file: path, reason: .irregular) }
    let size = Int(status.st_size)
    guard size <= limit else { throw DataError.tooLarge(file: path, bytes: size, limit: limit) }
    do {
        // The limit holds even where the file grows while it is read.
        let data = try handle.read(upToCount: min(size + 1, limit)) ?? Data()
        return [UInt8](data)
    } catch {
        throw DataError.unreadable(file: path, reason: DataError.FileProblem(error))
    }
}
