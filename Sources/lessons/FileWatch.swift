import Dispatch
import Foundation

/// Tells when one of some files has changed: written in place, or replaced by rename as many editors do it.
final class FileWatch: @unchecked Sendable {
    private let queue = DispatchQueue(label: "lessons.watch", qos: .userInteractive)
    private let files: [String]
    private var stamps: [String?]
    private let changed: () -> Void
    private var sources: [any DispatchSourceProtocol] = []
    private var isWaiting = false
    /// A save may be several events: they are told as one when it has been quiet for so long.
    private static let quiet = DispatchTimeInterval.milliseconds(15)

    /// - Parameter changed: called on a queue of its own.
    init(_ files: [String], changed: @escaping () -> Void) {
        self.files = files
        self.changed = changed
        stamps = files.map(Self.stamp)
        watch(folders: Set(files.map { FilePath($0).folder }))
    }

    func end() {
        for source in sources { source.cancel() }
    }

    private func look() {
        guard !isWaiting else { return }
        isWaiting = true
        queue.asyncAfter(deadline: .now() + Self.quiet) { [self] in
            isWaiting = false
            let now = files.map(Self.stamp)
            // A file that is gone is about to be replaced.
            guard now != stamps, !now.contains(nil) || stamps.contains(nil) else { return }
            stamps = now
            changed()
        }
    }

    private static func stamp(_ path: String) -> String? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        #if os(Linux)
        let time = status.st_mtim
        #else
        let time = status.st_mtimespec
        #endif
        return "\(status.st_ino) \(status.st_size) \(time.tv_sec).\(time.tv_nsec)"
    }
}

#if os(Linux)
extension FileWatch {
    private func watch(folders: Set<String>) {
        let file = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
        guard file >= 0 else { return poll() }
        let events = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_CREATE | IN_MODIFY | IN_ATTRIB)
        for folder in folders where inotify_add_watch(file, folder, events) < 0 || Self.isElsewhere(folder) { poll() }
        let source = DispatchSource.makeReadSource(fileDescriptor: file, queue: queue)
        source.setEventHandler { [weak self] in
            // What happened matters less than that something did: the files themselves say the rest.
            var bytes = [UInt8](repeating: 0, count: 8_192)
            while read(file, &bytes, bytes.count) > 0 {}
            self?.look()
        }
        source.setCancelHandler { close(file) }
        source.resume()
        sources.append(source)
    }

    /// Whether a folder's files may be written by another machine than this one, of which its system then says nothing: Windows' drives under
    /// `/mnt/c` (9P), those of a virtual machine's host, and the network's.
    private static func isElsewhere(_ folder: String) -> Bool {
        let path = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
        let mounts = ((try? String(contentsOfFile: "/proc/self/mounts", encoding: .utf8)) ?? "").split(separator: "\n").map { $0.split(separator: " ") }
        let around = mounts.filter { mount in
            guard mount.count > 2 else { return false }
            let place = mount[1].replacing("\\040", with: " ")
            return place == "/" || path == place || path.hasPrefix(place + "/")
        }
        guard let type = around.max(by: { $0[1].utf8.count < $1[1].utf8.count })?[2] else { return false }
        return ["9p", "nfs", "nfs4", "cifs", "smb3", "vboxsf", "virtiofs"].contains(type) || type.hasPrefix("fuse")
    }
}
#else
extension FileWatch {
    private func watch(folders: Set<String>) {
        for folder in folders {
            let file = open(folder, O_EVTONLY)
            guard file >= 0 else { return poll() }
            let source = DispatchSource.makeFileSystemObjectSource(fileDescriptor: file, eventMask: [.write, .extend, .attrib, .rename], queue: queue)
            source.setEventHandler { [weak self] in self?.look() }
            source.setCancelHandler { close(file) }
            source.resume()
            sources.append(source)
        }
        // A folder does not tell of a file that is written in place.
        poll()
    }
}
#endif

extension FileWatch {
    /// Looks 20 times a second, where the system tells nothing.
    private func poll() {
        let timer = DispatchSource.makeTimerSource(queue: queue)
        timer.schedule(deadline: .now(), repeating: .milliseconds(50))
        timer.setEventHandler { [weak self] in self?.look() }
        timer.resume()
        sources.append(timer)
    }
}
