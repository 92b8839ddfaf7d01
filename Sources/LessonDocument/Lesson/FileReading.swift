import Foundation

/// Why a file can't be read.
enum FileReadingFault: Error, Equatable {
    case missing
    case folder
    case tooLarge(byteCount: Int)
    case unreadable(UnreadableFile)
}

/// The bytes of a plain file of at most so many of them.
func bytes(ofFile path: String, atMost limit: Int) throws(FileReadingFault) -> Data {
    // Opened so that a FIFO does not wait for a writer.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw errno == ENOENT || errno == ENOTDIR ? .missing : .unreadable(UnreadableFile(errno)) }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else { throw .folder }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .unreadable(.special) }
    let bytes: Data
    do { bytes = try file.read(upToCount: limit + 1) ?? Data() } catch { throw .unreadable(.other(error.localizedDescription)) }
    guard bytes.count <= limit else { throw .tooLarge(byteCount: max(Int(status.st_size), bytes.count)) }
    return bytes
}
