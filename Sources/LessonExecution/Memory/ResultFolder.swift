import Foundation

/// The folder of kept results as files: how much there is, and what goes first when there is too much.
public struct ResultFolder {
    public let path: String

    public init(_ path: String) { self.path = path }

    public struct File {
        public let path: String
        public let bytes: Int
        /// When it was last used.
        public let used: Date
    }

    /// All files in it, those whose last use is longest ago first.
    public var files: [File] {
        var found: [File] = []
        collect(path, into: &found)
        return found.sorted { $0.used < $1.used }
    }

    private func collect(_ folder: String, into found: inout [File]) {
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
            let path = "\(folder)/\(name)"
            var status = stat()
            guard lstat(path, &status) == 0 else { continue }
            switch status.st_mode & S_IFMT {
            case S_IFDIR: collect(path, into: &found)
            case S_IFREG: found.append(File(path: path, bytes: Int(status.st_size), used: Date(timeIntervalSince1970: Double(status.modified))))
            default: break
            }
        }
    }

    /// Makes room: what was used least recently goes, until a tenth of the limit is free. Another run may be using the folder at the same time:
    /// whatever it misses then it makes again.
    func trim(to limit: Int) {
        let files = files
        let forgotten = Date.now.addingTimeInterval(-3_600)
        for file in files where file.path.hasSuffix(".tmp") && file.used < forgotten { unlink(file.path) }
        var total = files.reduce(0) { $0 + $1.bytes }
        guard total > limit else { return }
        for file in files where total > limit / 10 * 9 && unlink(file.path) == 0 { total -= file.bytes }
    }

    /// Deletes files, and the folders that are empty then.
    public func remove(_ files: [File]) {
        for file in files { unlink(file.path) }
        guard let walk = FileManager.default.enumerator(atPath: path) else { return }
        let folders = walk.compactMap { $0 as? String }.sorted { $0.count > $1.count }
        for folder in folders { rmdir("\(path)/\(folder)") }
        rmdir(path)
    }
}
