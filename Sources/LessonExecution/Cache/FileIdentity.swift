import Foundation
import Hashing
import LessonLanguage
import RNN

/// What files hold, by the hash of their bytes. A file that has not changed since it was last hashed is not read again.
extension ResultCache {
    /// `nil` where there is no such file, or it is no regular one.
    func hash(ofFile path: String) -> ContentHash? {
        guard let stamp = Self.stamp(of: path) else { return nil }
        let note = CacheName.file(hash(Array(stamp.utf8)))
        if let known = content(note), known.count == 32 { return ContentHash(bytes: known) }
        guard let found = Self.hash(reading: path) else { return nil }
        if Self.stamp(of: path) == stamp { write(found.bytes, to: note) }
        return found
    }

    private static func hash(reading path: String) -> ContentHash? {
        // A FIFO would wait for a writer.
        let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var hasher = SHA256()
        var buffer = [UInt8](repeating: 0, count: 1 << 20)
        while true {
            let count = Foundation.read(file, &buffer, buffer.count)
            guard count >= 0 else { return nil }
            if count == 0 { return ContentHash(bytes: hasher.finished()) }
            buffer.withUnsafeBytes { hasher.update(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
        }
    }

    /// All that tells one state of a file from another without reading it.
    private static func stamp(of path: String) -> String? {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        #if os(Linux)
        let times = [status.st_mtim, status.st_ctim]
        #else
        let times = [status.st_mtimespec, status.st_ctimespec]
        #endif
        return "\(path) \(status.st_dev) \(status.st_ino) \(status.st_size) " + times.map { "\($0.tv_sec).\($0.tv_nsec)" }.joined(separator: " ")
    }

    /// What computes: this program itself, and the part of the processor on which bits depend.
    func engineIdentity() -> ContentHash {
        #if os(Linux)
        let program = "/proc/self/exe"
        #else
        let program = Bundle.main.executablePath ?? ""
        #endif
        let path = (try? FileManager.default.destinationOfSymbolicLink(atPath: program)) ?? program
        let parts = [lessonsVersion, hash(ofFile: path)?.text ?? "", Engine.standard.kernelName == "baseline" ? "baseline" : "fused", systemName]
        return hash(Array(parts.joined(separator: "\n").utf8))
    }

    /// The C library's functions may give other last bits in another version.
    private var systemName: String {
        var names = utsname()
        uname(&names)
        #if os(Linux)
        var text = [CChar](repeating: 0, count: 64)
        confstr(Int32(_CS_GNU_LIBC_VERSION), &text, text.count)
        let library = String(decoding: text.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
        #else
        let library = ProcessInfo.processInfo.operatingSystemVersionString
        #endif
        return withUnsafeBytes(of: &names.machine) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) } + " " + library
    }
}
