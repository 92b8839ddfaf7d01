import Foundation
import LessonExecution
import LessonReport

/// A file that the command writes: a page, its PDF, a difference. All go through here: checked before the run, so that ten minutes of training do not end at
/// somebody's file, and replaced by rename, so that they are never half written.
///
/// A file of ours that was made from the same lesson is replaced. Another regular file is with `--force` alone. A folder, a device, a FIFO, a socket and what lies
/// behind a link out of the folder never are.
struct OutputFile {
    let path: String
    private let mark: OutputMark
    private let comment: OutputMark.Comment?
    /// The hashes of what was written there before, for a file without a mark.
    private let earlier: Set<String>
    private let force: Bool
    private let use: Use
    /// The folder of kept results, which gives way where the disk is full.
    private let cache: String

    /// What a file is for: which options name another place for it.
    enum Use {
        case page, figure

        func problem(_ path: String, _ fault: FileFault) -> Problem {
            switch self {
            case .page: Problem(file: path, message: fault)
            case .figure: Problem(file: path, message: FileFault.ofFigure(fault))
            }
        }
    }

    /// - Parameters:
    ///   - lesson: what it is made from.
    ///   - comment: how its format has comments; nil where it has none, so that no mark can be in it.
    ///   - earlier: the hashes of what was written there before, for a file that can't have a mark.
    /// - Throws: why it must not be written.
    init(
        _ path: String, from lesson: String, part: String = "", comment: OutputMark.Comment? = .html, earlier: Set<String> = [], use: Use = .page, force: Bool,
        cache: String
    ) throws(Problem) {
        self.path = path
        self.comment = comment
        self.earlier = earlier
        self.use = use
        self.force = force
        self.cache = cache
        guard !Self.isOne(path, lesson) else { throw use.problem(path, .theLesson) }
        if OutputFolder(FilePath(path).folder).isLedAstray { throw use.problem(FilePath(path).folder, .folderLinkOut) }
        try Self.makeFolder(of: path, for: use)
        mark = OutputMark(lesson: FilePath(lesson).fileName, way: Self.way(from: FilePath(path).folder, to: lesson) + part)
        _ = try checked()
    }

    func write(_ content: Data) throws(Problem) {
        let target = try checked()
        let data = comment.map { content + mark.line(behind: content, as: $0) } ?? content
        var problem = Self.replace(target, by: data)
        let room = data.count + 65_536
        if [.ENOSPC, .EDQUOT].contains(problem), ResultFolder(cache).makeRoom(for: room, in: FilePath(target).folder) {
            problem = Self.replace(target, by: data)
        }
        if let problem { throw Self.problem(POSIXError(problem), path, use) }
    }

    /// Removes the file where it is ours, from the same lesson, and as it was written.
    /// - Returns: whether there is nothing there now.
    func remove() -> Bool {
        guard !force, let (_, status) = try? target() else { return false }
        guard let status else { return true }
        guard status.st_size > 0, (try? checked()) != nil else { return false }
        return unlink(path) == 0
    }

    /// Writes a file where none is.
    static func create(_ path: String, _ content: Data) throws(Problem) {
        switch replace(path, by: content, onlyIfNew: true) {
        case nil: return
        case .EEXIST: throw Problem(file: path, message: FileFault.exists)
        case let code?: throw problem(POSIXError(code), path)
        }
    }
}

extension OutputFile {
    /// Whether two paths lead to one file.
    private static func isOne(_ path: String, _ other: String) -> Bool {
        var (a, b) = (stat(), stat())
        return stat(path, &a) == 0 && stat(other, &b) == 0 && a.st_dev == b.st_dev && a.st_ino == b.st_ino
    }

    /// Writes beside the file first.
    /// - Parameter mode: the file's permissions; else those of new files.
    static func replace(_ path: String, by data: Data, onlyIfNew: Bool = false, mode: mode_t? = nil) -> POSIXErrorCode? {
        let temporary = FilePath.join(FilePath(path).folder, ".\(UUID().uuidString).tmp")
        let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
        func failure() -> POSIXErrorCode { POSIXErrorCode(rawValue: errno) ?? .EIO }
        guard file >= 0 else { return failure() }
        defer { unlink(temporary) }
        if let mode { fchmod(file, mode & 0o7777) }
        do {
            try FileHandle(fileDescriptor: file, closeOnDealloc: false).write(contentsOf: data)
        } catch {
            close(file)
            return FileProblem.code(of: error) ?? .EIO
        }
        guard close(file) == 0 else { return failure() }
        if onlyIfNew {
            // The name is taken first: not every disk knows a rename that replaces nothing.
            let place = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
            guard place >= 0, close(place) == 0 else { return failure() }
        }
        return rename(temporary, path) == 0 ? nil : failure()
    }

    private static func makeFolder(of path: String, for use: Use) throws(Problem) {
        let folder = FilePath(path).folder
        let probe = FilePath.join(folder, ".\(UUID().uuidString).tmp")
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try Data().write(to: URL(fileURLWithPath: probe), options: .withoutOverwriting)
            try FileManager.default.removeItem(atPath: probe)
        } catch {
            throw problem(error, path, use)
        }
    }

    /// The file itself, where the path is a link to it.
    private func checked() throws(Problem) -> String {
        func refusal(_ fault: FileFault) -> Problem { use.problem(path, fault) }
        let (target, status) = try target()
        guard let status else { return target }
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: throw refusal(.folder)
        default: throw refusal(.device)
        }
        if force || status.st_size == 0 { return target }
        guard comment != nil else {
            if earlier.isEmpty { throw refusal(.foreign) }
            guard let hash = Self.hash(target), earlier.contains(hash) else { throw refusal(.changed) }
            return target
        }
        switch Self.reading(target) {
        case .ours(mark): return target
        case .ours(let other):
            throw refusal(.otherLesson(other.lesson))
        case .changed: throw refusal(.changed)
        case .unmarked where isUnmarkedPage(Self.beginning(target)): return target
        case .unmarked: throw refusal(.foreign)
        }
    }

    /// What the path stands for, and what is there.
    private func target() throws(Problem) -> (path: String, status: stat?) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return (path, nil) }
        guard status.st_mode & S_IFMT == S_IFLNK else { return (path, status) }
        guard let target = OutputFolder.real(path), let folder = OutputFolder.real(FilePath(path).folder),
            target.hasPrefix(folder == "/" ? folder : folder + "/"),
            lstat(target, &status) == 0
        else { throw use.problem(path, .linkOut) }
        return (target, status)
    }

    private static func opened(_ path: String) -> FileHandle? {
        let file = open(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC)
        return file < 0 ? nil : FileHandle(fileDescriptor: file, closeOnDealloc: true)
    }

    private static func reading(_ path: String) -> OutputMark.Reading { opened(path).flatMap { try? OutputMark.reading($0) } ?? .unmarked }

    private static func hash(_ path: String) -> String? { opened(path).flatMap { try? OutputMark.hash($0) } }

    private static func beginning(_ path: String) -> Data { opened(path).flatMap { try? $0.read(upToCount: 4_096) } ?? Data() }

    /// The way from a folder to a lesson, so that both may be moved together.
    private static func way(from folder: String, to lesson: String) -> String {
        func parts(_ path: String) -> [Substring] { (OutputFolder.real(path) ?? path).split(separator: "/") }
        let (from, to) = (parts(folder), parts(FilePath(lesson).folder))
        let common = zip(from, to).prefix { $0 == $1 }.count
        let name = Substring(FilePath(lesson).fileName)
        return ((Array(repeating: "..", count: from.count - common) + to[common...]) + [name]).joined(separator: "/")
    }

    private static func problem(_ error: any Error, _ path: String, _ use: Use = .page) -> Problem {
        use.problem(path, FileProblem.fault(for: error, writing: path))
    }
}
