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
        let keys: Set<URLResourceKey> = [.isRegularFileKey, .fileSizeKey, .contentModificationDateKey]
        guard let walk = FileManager.default.enumerator(at: URL(fileURLWithPath: path), includingPropertiesForKeys: Array(keys)) else { return [] }
        var found: [File] = []
        for case let url as URL in walk {
            guard let values = try? url.resourceValues(forKeys: keys), values.isRegularFile == true else { continue }
            found.append(File(path: url.path, bytes: values.fileSize ?? 0, used: values.contentModificationDate ?? .distantPast))
        }
        return found.sorted { $0.used < $1.used }
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
