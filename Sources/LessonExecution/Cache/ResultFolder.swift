import Foundation

/// The folder of kept results as files: how much there is, and what goes first when there is too much. Files of another form than a cache's are nobody's
/// business here: they are neither counted nor removed.
public struct ResultFolder {
    public let path: String
    private let root: CacheFolder?

    public init(_ path: String) {
        self.path = path
        root = try? CacheFolder(path, making: false)
    }

    public struct File {
        /// Within the folder.
        public let name: String
        public let bytes: Int
        /// When it was last used.
        public let used: Date
        /// Whether it was never written to its end.
        let isTemporary: Bool
    }

    /// All files in it, those whose last use is longest ago first.
    public var files: [File] {
        var found: [File] = []
        for area in CacheName.areas { collect(area.name, area.levels[...], into: &found) }
        return found.sorted { $0.used < $1.used }
    }

    private func collect(_ folder: String, _ levels: ArraySlice<@Sendable (String) -> Bool>, into found: inout [File]) {
        guard let root, let isOwn = levels.first else { return }
        for name in root.names(in: folder) {
            let path = "\(folder)/\(name)"
            if CacheName.isTemporary(name) {
                add(path, isTemporary: true, to: &found)
            } else if isOwn(name) {
                if levels.count > 1 { collect(path, levels.dropFirst(), into: &found) } else { add(path, isTemporary: false, to: &found) }
            }
        }
    }

    private func add(_ name: String, isTemporary: Bool, to found: inout [File]) {
        guard let root, let (bytes, modified) = root.status(of: name), root.isOwn(name) else { return }
        found.append(File(name: name, bytes: bytes, used: Date(timeIntervalSince1970: Double(modified)), isTemporary: isTemporary))
    }

    /// Keeps to a bound: what was used least recently goes, until a tenth of the limit is free. Another run may be using the folder at the same time:
    /// whatever it misses then it makes again.
    func trim(to limit: Int) {
        guard let root else { return }
        let files = files
        let forgotten = Date.now.addingTimeInterval(-3_600)
        for file in files where file.isTemporary && file.used < forgotten { root.remove(file.name) }
        var total = files.reduce(0) { $0 + $1.bytes }
        guard total > limit else { return }
        for file in files where total > limit / 10 * 9 && root.remove(file.name) { total -= file.bytes }
    }

    /// Gives way to something that did not fit on its disk: what was kept last goes, until there is room.
    /// - Parameter folder: where that is to be written.
    /// - Returns: whether there is room now.
    public func makeRoom(for bytes: Int, in folder: String) -> Bool {
        var status = stat()
        guard let root, stat(folder, &status) == 0, root.room?.device == UInt64(truncatingIfNeeded: status.st_dev) else { return false }
        var freed = 0
        // A quota shows in no free bytes: as many have to go, too.
        for file in files.reversed() where freed < bytes || (root.room?.bytes ?? .max) < bytes {
            if root.remove(file.name) { freed += file.bytes }
        }
        return freed > 0 && (root.room?.bytes ?? 0) >= bytes
    }

    /// Deletes files, and the folders that are empty then.
    public func remove(_ files: [File]) {
        guard let root else { return }
        for file in files { root.remove(file.name) }
        for area in CacheName.areas { removeEmptyFolders(area.name, area.levels[...]) }
        rmdir(path)
    }

    private func removeEmptyFolders(_ folder: String, _ levels: ArraySlice<@Sendable (String) -> Bool>) {
        guard let root, let isOwn = levels.first else { return }
        if levels.count > 1 { for name in root.names(in: folder) where isOwn(name) { removeEmptyFolders("\(folder)/\(name)", levels.dropFirst()) } }
        root.removeFolder(folder)
    }
}
