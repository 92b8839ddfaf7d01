import Foundation
import Synchronization

/// What tells one user's kept results from all others': 32 random bytes in the user's state folder, which nobody else may read. A store that came with a
/// checkout, or that another user left, was sealed by another key.
package struct CacheKey: Sendable {
    package let bytes: [UInt8]
    private static let size = 32

    /// This user's; made where there is none. `nil` where it can't be.
    package static var own: CacheKey? { given.withLock { $0 } ?? kept }

    private static let kept: CacheKey? = folder.flatMap { CacheKey(in: $0) }
    private static let given = Mutex<CacheKey?>(nil)

    /// In a worker, which can't see the user's folder: the key that it was given.
    static func take(_ bytes: [Int]) {
        if bytes.count == size { given.withLock { $0 = CacheKey(bytes: bytes.map { UInt8(truncatingIfNeeded: $0) }) } }
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    /// `$XDG_STATE_HOME/lessons` or `~/.local/state/lessons`; `~/Library/Application Support/lessons` on macOS.
    package static var folder: String? {
        let environment = ProcessInfo.processInfo.environment
        if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") { return "\(state)/lessons" }
        let home = environment["HOME"] ?? NSHomeDirectory()
        guard home.hasPrefix("/") else { return nil }
        #if os(macOS)
        return "\(home)/Library/Application Support/lessons"
        #else
        return "\(home)/.local/state/lessons"
        #endif
    }

    /// The key in a folder.
    package init?(in folder: String) {
        try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        var status = stat()
        guard lstat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR, status.st_uid == geteuid() else { return nil }
        if status.st_mode & 0o077 != 0 { chmod(folder, 0o700) }
        let path = "\(folder)/key"
        if let known = Self.read(path) {
            bytes = known
            return
        }
        // What lies there is no key, or one that others may know: it is replaced. Of two runs that make the first one, both take the one that is there then.
        let temporary = "\(folder)/\(CacheName.temporary)"
        defer { unlink(temporary) }
        let isNew = lstat(path, &status) != 0
        guard Self.write(temporary), isNew && link(temporary, path) == 0 || isNew && errno == EEXIST || rename(temporary, path) == 0,
            let made = Self.read(path)
        else { return nil }
        bytes = made
    }

    private static func read(_ path: String) -> [UInt8]? {
        let file = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_mode & 0o077 == 0, status.st_uid == geteuid(), status.st_size == size
        else { return nil }
        var bytes = [UInt8](repeating: 0, count: size)
        return Foundation.read(file, &bytes, size) == size ? bytes : nil
    }

    private static func write(_ path: String) -> Bool {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else { return false }
        var random = SystemRandomNumberGenerator()
        let bytes = (0..<size).map { _ in UInt8.random(in: .min ... .max, using: &random) }
        let isWhole = Foundation.write(file, bytes, size) == size && fsync(file) == 0
        return close(file) == 0 && isWhole
    }
}
