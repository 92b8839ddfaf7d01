import Foundation
import LessonLanguage

/// The folder in which results are kept from run to run: `Output/.lessons-cache`.
///
/// Every file is written under a name of its own and then renamed, so that it is whole or not there, also where several runs share the folder or one
/// is killed; and it is sealed by the user's key. Large values lie in `blobs` under the hash of their bytes; what a block gave lies in `blocks` under the hash
/// of all that it rests on. Nothing in it is needed: what is missing, damaged or not this user's is made again.
final class ResultCache: ContentCache {
    private let files: CacheFolder
    private let seal: CacheSeal
    /// What went wrong with the folder, for the reader to know; each once.
    private(set) var warnings: [CacheWarning] = []
    /// Whether something could not be written: what rests on it must not be kept either.
    private(set) var isBroken = false
    /// How many bytes were written.
    private(set) var writtenBytes = 0
    private var present: Set<ContentHash> = []
    /// What is left free on the disk, in bytes: for the page, and for all else that the disk is for.
    static let reserve = 64_000_000

    var folder: String { files.path }

    /// - Parameter making: whether the folder is made where it is missing.
    /// - Throws: why there can be no cache there.
    init(folder: String, making: Bool = true) throws(CacheWarning.Unusable) {
        guard let key = CacheKey.own else {
            throw CacheWarning.Unusable.key(folder: CacheKey.folder)
        }
        do { files = try CacheFolder(folder, making: making) } catch {
            throw [.ELOOP, .ENOTDIR].contains(error.code) ? CacheWarning.Unusable.linkOrFile(folder: folder) : .cannotMake(folder: folder)
        }
        seal = CacheSeal(key)
    }

    func hash(_ bytes: [UInt8]) -> ContentHash { CacheSeal.hash(bytes) }

    private func warn(_ warning: CacheWarning) {
        if !warnings.contains(warning) { warnings.append(warning) }
    }
}

// Large values.
extension ResultCache {
    func keep(_ bytes: [UInt8]) -> ContentHash {
        let hash = hash(bytes)
        guard present.insert(hash).inserted else { return hash }
        if !has(hash) { write(bytes, hash: hash, to: CacheName.blob(hash)) }
        return hash
    }

    func bytes(of hash: ContentHash) throws -> [UInt8] {
        let name = CacheName.blob(hash)
        switch read(name) {
        case .content(let bytes) where self.hash(bytes) == hash: return bytes
        case .none: throw DamagedContent("a kept value is gone")
        case .content, .damaged:
            discard(name)
            present.remove(hash)
            throw DamagedContent("a kept value is damaged")
        }
    }

    /// Whether a large value is there, though perhaps damaged. It counts as used.
    func has(_ hash: ContentHash) -> Bool {
        let name = CacheName.blob(hash)
        var isThere = false
        _ = files.read(name, beginning: CacheSeal.size) { head, rest in
            isThere = seal.opened(head, at: name).map { $0.count == rest && $0.hash == hash } ?? false
            return false
        }
        if isThere { files.touch(name) }
        return isThere
    }
}

// What blocks gave.
extension ResultCache {
    /// What is kept under a key; several where it also depends on something that only shows while the block runs.
    func results(under key: ContentHash) -> [[UInt8]] {
        let place = CacheName.block(key)
        return files.names(in: place).filter { !$0.hasPrefix(".") }.compactMap { name in
            let file = "\(place)/\(name)"
            switch read(file) {
            case .none: return nil
            case .damaged:
                discard(file)
                warn(.damagedResult)
                return nil
            case .content(let bytes):
                files.touch(file)
                return bytes
            }
        }
    }

    func keep(_ bytes: [UInt8], under key: ContentHash, named name: ContentHash) { write(bytes, to: "\(CacheName.block(key))/\(name.text)") }
}

// Files.
extension ResultCache {
    enum Found {
        case content([UInt8])
        /// It is this user's, and not what it was.
        case damaged
    }

    /// What this user has kept under a name; `nil` where there is nothing of this user's.
    func read(_ name: String) -> Found? {
        var told: (count: Int, hash: ContentHash)?
        // No memory is taken before the head is believed.
        guard
            let (_, content) = files.read(
                name, beginning: CacheSeal.size,
                wanted: { head, rest in
                    told = seal.opened(head, at: name)
                    return told?.count == rest
                }), let told
        else { return nil }
        guard let content, content.count == told.count, hash(content) == told.hash else { return .damaged }
        return .content(content)
    }

    func content(_ name: String) -> [UInt8]? { if case .content(let bytes) = read(name) { bytes } else { nil } }

    @discardableResult
    func write(_ bytes: [UInt8], hash: ContentHash? = nil, to name: String) -> Bool {
        if let room = files.room?.bytes, room - bytes.count < Self.reserve {
            isBroken = true
            warn(.diskNearlyFull(folder: folder))
            return false
        }
        guard files.isOwn(name) else {
            isBroken = true
            warn(.inTheWay(folder: folder, name: name))
            return false
        }
        let problem = files.write([seal.head(count: bytes.count, hash: hash ?? self.hash(bytes), at: name), bytes], to: name)
        writtenBytes += bytes.count
        guard problem != 0 else { return true }
        isBroken = true
        warn(.cannotWrite(folder: folder, reason: String(cString: strerror(problem))))
        return false
    }

    func discard(_ name: String) { files.remove(name) }

    func names(in place: String) -> [String] { files.names(in: place) }
}
