import Foundation

/// A folder whose files are reached from its own descriptor, part of a path by part, never through a link: neither the folder itself nor anything in it
/// can lead elsewhere. What is no regular file is not there.
final class CacheFolder {
    let path: String
    private let root: Int32

    /// - Parameter making: whether it is made where it is missing.
    /// - Throws: why it can't be had; a link or a file in its place is `ELOOP` or `ENOTDIR`.
    init(_ path: String, making: Bool) throws(POSIXError) {
        self.path = path
        if making {
            try? FileManager.default.createDirectory(atPath: FileText.folder(of: path), withIntermediateDirectories: true)
            mkdir(path, 0o755)
        }
        root = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        if root < 0 { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    }

    deinit { close(root) }

    /// How many bytes may still be written to its disk, and which disk that is.
    var room: (bytes: Int, device: UInt64)? {
        var disk = statvfs()
        var status = stat()
        guard fstatvfs(root, &disk) == 0, fstat(root, &status) == 0 else { return nil }
        return (
            Int(clamping: UInt64(disk.f_bavail).multipliedReportingOverflow(by: UInt64(disk.f_frsize)).partialValue), UInt64(truncatingIfNeeded: status.st_dev)
        )
    }

    /// Does something with the last folder of a file's path and the file's name; `nil` where a folder is missing.
    private func within<T>(_ file: String, making: Bool = false, _ body: (_ folder: Int32, _ name: String) -> T?) -> T? {
        let parts = file.split(separator: "/").map(String.init)
        guard let name = parts.last else { return body(root, ".") }
        var folder = root
        defer { if folder != root { close(folder) } }
        for part in parts.dropLast() {
            if making { mkdirat(folder, part, 0o755) }
            let next = openat(folder, part, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
            let problem = errno
            if folder != root { close(folder) }
            folder = root
            guard next >= 0 else {
                errno = problem
                return nil
            }
            folder = next
        }
        return body(folder, name)
    }
}

extension CacheFolder {
    /// The names in a folder, in order; of the whole folder where it is "".
    func names(in folder: String) -> [String] {
        within(folder) { parent, name -> [String]? in
            let own = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
            guard own >= 0 else { return nil }
            guard let stream = fdopendir(own) else {
                close(own)
                return nil
            }
            defer { closedir(stream) }
            var names: [String] = []
            while let entry = readdir(stream) {
                let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
                if name != ".", name != ".." { names.append(name) }
            }
            return names.sorted()
        } ?? []
    }

    /// How large a file is and when it was last changed; `nil` where there is none.
    func status(of file: String) -> (bytes: Int, modified: Int)? {
        within(file) { folder, name in
            var status = stat()
            guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
            return (Int(status.st_size), status.modified)
        }
    }

    /// Whether a name is free, or that of a file of a cache's form.
    func isOwn(_ file: String) -> Bool {
        let isThere = within(file) { folder, name in
            var status = stat()
            return fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0
        }
        guard isThere == true else { return true }
        return read(file, beginning: CacheSeal.mark.count, wanted: { _, _ in false }).map { CacheSeal.isMarked($0.beginning) } ?? false
    }

    /// Reads a file's beginning, and the rest if that looks right.
    /// - Parameter wanted: says of the beginning and of how many bytes there are behind it whether the rest is read.
    func read(_ file: String, beginning count: Int, wanted: (_ beginning: [UInt8], _ rest: Int) -> Bool) -> (beginning: [UInt8], rest: [UInt8]?)? {
        within(file) { folder, name in
            // A FIFO would wait for a writer.
            let own = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
            guard own >= 0 else { return nil }
            defer { close(own) }
            var status = stat()
            guard fstat(own, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
            let beginning = Self.bytes(own, min(count, Int(status.st_size)))
            let rest = Int(status.st_size) - beginning.count
            guard wanted(beginning, rest) else { return (beginning, nil) }
            return (beginning, Self.bytes(own, rest))
        }
    }

    private static func bytes(_ file: Int32, _ size: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            count = 0
            while count < size {
                let got = Foundation.read(file, buffer.baseAddress! + count, size - count)
                guard got > 0 else { return }
                count += got
            }
        }
    }

    /// Writes a file at once: under a name of its own first, then by rename.
    /// - Returns: 0, or the number of what went wrong.
    func write(_ parts: [[UInt8]], to file: String) -> Int32 {
        errno = ENOENT
        return within(file, making: true) { folder, name in
            let temporary = CacheName.temporary
            let own = openat(folder, temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
            guard own >= 0 else { return errno }
            var problem: Int32 = 0
            for bytes in parts where problem == 0 { problem = Self.write(bytes, to: own) }
            if close(own) != 0, problem == 0 { problem = errno }
            if problem == 0, renameat(folder, temporary, folder, name) != 0 { problem = errno }
            if problem != 0 { unlinkat(folder, temporary, 0) }
            return problem
        } ?? errno
    }

    private static func write(_ bytes: [UInt8], to file: Int32) -> Int32 {
        var offset = 0
        while offset < bytes.count {
            let count = bytes.withUnsafeBytes { Foundation.write(file, $0.baseAddress! + offset, bytes.count - offset) }
            guard count > 0 else { return errno }
            offset += count
        }
        return 0
    }

    /// Notes that a file was used, for what goes first when room is needed.
    func touch(_ file: String) {
        guard let modified = status(of: file)?.modified, abs(Int(time(nil)) - modified) > 60 else { return }
        _ = within(file) { folder, name in utimensat(folder, name, nil, AT_SYMLINK_NOFOLLOW) }
    }

    @discardableResult
    func remove(_ file: String) -> Bool { within(file) { folder, name in unlinkat(folder, name, 0) } == 0 }

    /// Removes a folder that is empty.
    func removeFolder(_ folder: String) { _ = within(folder) { parent, name in unlinkat(parent, name, AT_REMOVEDIR) } }
}

extension stat {
    /// When the file was last changed, in seconds.
    var modified: Int {
        #if os(Linux)
        Int(st_mtim.tv_sec)
        #else
        Int(st_mtimespec.tv_sec)
        #endif
    }
}

enum FileText {
    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}
