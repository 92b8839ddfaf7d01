import Foundation

/// The folder of kept results as files: how much there is, and what goes first when there is too much. Files of another form than a store's are nobody's
/// business here: they are neither counted nor removed.
public struct ResultFolder {
    public let path: String
    private let store: StoreFolder?

    public init(_ path: String) {
        self.path = path
        store = try? StoreFolder(path, making: false)
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
        for area in StoreName.areas { collect(area.name, area.levels[...], into: &found) }
        return found.sorted { $0.used < $1.used }
    }

    private func collect(_ folder: String, _ levels: ArraySlice<@Sendable (String) -> Bool>, into found: inout [File]) {
        guard let store, let isOwn = levels.first else { return }
        for name in store.names(in: folder) {
            let path = "\(folder)/\(name)"
            if StoreName.isTemporary(name) {
                add(path, isTemporary: true, to: &found)
            } else if isOwn(name) {
                if levels.count > 1 { collect(path, levels.dropFirst(), into: &found) } else { add(path, isTemporary: false, to: &found) }
            }
        }
    }

    private func add(_ name: String, isTemporary: Bool, to found: inout [File]) {
        guard let store, let (bytes, modified) = store.status(of: name), store.isOwn(name) else { return }
        found.append(File(name: name, bytes: bytes, used: Date(timeIntervalSince1970: Double(modified)), isTemporary: isTemporary))
    }

    /// Keeps to a bound: what was used least recently goes, until a tenth of the limit is free. Another run may be using the folder at the same time:
    /// whatever it misses then it makes again.
    func trim(to limit: Int) {
        guard let store else { return }
        let files = files
        let forgotten = Date.now.addingTimeInterval(-3_600)
        for file in files where file.isTemporary && file.used < forgotten { store.remove(file.name) }
        var total = files.reduce(0) { $0 + $1.bytes }
        guard total > limit else { return }
        for file in files where total > limit / 10 * 9 && store.remove(file.name) { total -= file.bytes }
    }

    /// Gives way to something that did not fit on its disk: what was kept last goes, until there is room.
    /// - Parameter folder: where that is to be written.
    /// - Returns: whether there is room now.
    public func makeRoom(for bytes: Int, in folder: String) -> Bool {
        var status = stat()
        guard let store, stat(folder, &status) == 0, store.room?.device == UInt64(truncatingIfNeeded: status.st_dev) else { return false }
        var freed = 0
        // A quota shows in no free bytes: as many have to go, too.
        for file in files.reversed() where freed < bytes || (store.room?.bytes ?? .max) < bytes {
            if store.remove(file.name) { freed += file.bytes }
        }
        return freed > 0 && (store.room?.bytes ?? 0) >= bytes
    }

    /// Deletes files, and the folders that are empty then.
    public func remove(_ files: [File]) {
        guard let store else { return }
        for file in files { store.remove(file.name) }
        for area in StoreName.areas { removeEmptyFolders(area.name, area.levels[...]) }
        rmdir(path)
    }

    private func removeEmptyFolders(_ folder: String, _ levels: ArraySlice<@Sendable (String) -> Bool>) {
        guard let store, let isOwn = levels.first else { return }
        if levels.count > 1 { for name in store.names(in: folder) where isOwn(name) { removeEmptyFolders("\(folder)/\(name)", levels.dropFirst()) } }
        store.removeFolder(folder)
    }
}
