import Crypto
import Foundation
import LessonLanguage

/// The folder in which results are kept from run to run: `Output/.cache`.
///
/// Every file is written under a name of its own and then renamed, so that it is whole or not there, also where several runs share the folder or one
/// is killed. Large values lie in `blobs` under the hash of their bytes; what a block gave lies in `blocks` under the hash of all that
/// it rests on. Nothing in it is needed: what is missing or damaged is made again.
final class ResultStore: ContentStore {
    let folder: String
    /// What went wrong with the folder, for the reader to know; each once.
    private(set) var warnings: [String] = []
    /// Whether something could not be written: what rests on it must not be kept either.
    private(set) var isBroken = false
    /// How many bytes were written.
    private(set) var writtenBytes = 0
    private var present: Set<ContentHash> = []

    /// `nil` where the folder can't be made.
    init?(folder: String) {
        self.folder = folder
        do {
            for part in ["blobs", "blocks", "files", "runs"] {
                try FileManager.default.createDirectory(atPath: "\(folder)/\(part)", withIntermediateDirectories: true)
            }
        } catch { return nil }
    }

    func hash(_ bytes: [UInt8]) -> ContentHash { ContentHash(bytes: Array(SHA256.hash(data: bytes))) }

    func warn(_ text: String) {
        if !warnings.contains(text) { warnings.append(text) }
    }
}

// Large values.
extension ResultStore {
    func keep(_ bytes: [UInt8]) -> ContentHash {
        let hash = hash(bytes)
        if present.insert(hash).inserted, !touch(path(of: hash)) { write(bytes, to: path(of: hash)) }
        return hash
    }

    func bytes(of hash: ContentHash) throws -> [UInt8] {
        guard let bytes = read(path(of: hash)) else { throw DamagedContent("a kept value is gone") }
        guard self.hash(bytes) == hash else {
            discard(path(of: hash))
            present.remove(hash)
            throw DamagedContent("a kept value is damaged")
        }
        return bytes
    }

    /// Whether a large value is there, though perhaps damaged. It counts as used.
    func has(_ hash: ContentHash) -> Bool { touch(path(of: hash)) }

    private func path(of hash: ContentHash) -> String {
        let text = hash.text
        return "\(folder)/blobs/\(text.prefix(2))/\(text.dropFirst(2))"
    }
}

// What blocks gave.
extension ResultStore {
    /// What is kept under a key; several where it also depends on something that only shows while the block runs.
    func results(under key: ContentHash) -> [(name: String, bytes: [UInt8])] {
        let place = place(of: key)
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []).filter { !$0.hasPrefix(".") }.sorted()
        return names.compactMap { name in
            let path = "\(place)/\(name)"
            guard let bytes = read(path) else { return nil }
            guard let content = Self.checked(bytes) else {
                discard(path)
                warn("a kept result was damaged; its block runs again")
                return nil
            }
            touch(path)
            return (name, content)
        }
    }

    func keep(_ bytes: [UInt8], under key: ContentHash, named name: String) {
        write(Self.sealed(bytes), to: "\(place(of: key))/\(name)")
    }

    private func place(of key: ContentHash) -> String {
        let text = key.text
        return "\(folder)/blocks/\(text.prefix(2))/\(text.dropFirst(2))"
    }

    /// Bytes behind their hash.
    static func sealed(_ bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) + bytes }

    static func checked(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.count >= 32 else { return nil }
        let content = Array(bytes[32...])
        return Array(SHA256.hash(data: content)) == Array(bytes[..<32]) ? content : nil
    }
}

// Files.
extension ResultStore {
    func read(_ path: String) -> [UInt8]? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_size >= 0 else { return nil }
        let size = Int(status.st_size)
        var isWhole = true
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            count = 0
            while count < size {
                let got = Foundation.read(file, buffer.baseAddress! + count, size - count)
                guard got > 0 else {
                    isWhole = false
                    return
                }
                count += got
            }
        }
        return isWhole ? bytes : nil
    }

    /// Writes a file at once: under a name of its own first, then by rename.
    @discardableResult
    func write(_ bytes: [UInt8], to path: String) -> Bool {
        let place = FileText.folder(of: path)
        let temporary = "\(place)/.\(UUID().uuidString).tmp"
        func attempt() -> Int32 {
            let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
            guard file >= 0 else { return errno }
            var offset = 0
            while offset < bytes.count {
                let count = bytes.withUnsafeBytes { Foundation.write(file, $0.baseAddress! + offset, bytes.count - offset) }
                guard count > 0 else {
                    let problem = errno
                    close(file)
                    unlink(temporary)
                    return problem
                }
                offset += count
            }
            guard close(file) == 0, rename(temporary, path) == 0 else {
                let problem = errno
                unlink(temporary)
                return problem
            }
            return 0
        }
        var problem = attempt()
        if problem == ENOENT {
            makeFolder(place)
            problem = attempt()
        }
        writtenBytes += bytes.count
        guard problem != 0 else { return true }
        isBroken = true
        warn("results can't be kept in \(folder): \(String(cString: strerror(problem)))")
        return false
    }

    private func makeFolder(_ path: String) {
        guard mkdir(path, 0o755) != 0, errno == ENOENT, path.contains("/") else { return }
        makeFolder(FileText.folder(of: path))
        mkdir(path, 0o755)
    }

    func discard(_ path: String) { unlink(path) }

    /// Notes that a file was used, for what goes first when room is needed. `false` where there is none.
    @discardableResult
    func touch(_ path: String) -> Bool {
        var status = stat()
        guard stat(path, &status) == 0 else { return false }
        if Int(time(nil)) - status.modified > 60 { utimes(path, nil) }
        return true
    }
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
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    }
}
