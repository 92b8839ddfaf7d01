import Foundation
import LessonExecution
import LessonReport

/// The file that a page goes to: checked before the run, so that ten minutes of training do not end at a read-only folder,
/// and replaced by rename, so that it is never half written.
struct PageFile {
    static let defaultFolder = "Output"
    /// The folder within it where results are kept from run to run.
    static let cacheName = ".cache"

    /// `-` is standard output.
    let path: String

    init(path: String) { self.path = path }

    init(for lesson: String, options: PageOptions) throws(Problem) {
        let name = FilePath(lesson).stem
        path = options.output ?? FilePath.join(options.outputDir, "\(name).\(options.format.fileExtension)")
        guard path != "-" else { return }
        try checkFolder()
        if options.output != nil, !options.force { try checkOwnership() }
    }

    func write(_ text: String) throws(Problem) {
        guard path != "-" else {
            do { try Terminal.output.write(page: text) } catch { throw problem(error) }
            return
        }
        let data = Data(text.utf8)
        let temporary = folder + "/.\(UUID().uuidString).tmp"
        do {
            try data.write(to: URL(fileURLWithPath: temporary))
            guard rename(temporary, path) == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        } catch {
            try? FileManager.default.removeItem(atPath: temporary)
            throw problem(error)
        }
    }
}

extension PageFile {
    private var folder: String { FilePath(path).folder }

    /// Makes the folder where it is missing, and sees that a file can be made in it.
    private func checkFolder() throws(Problem) {
        let probe = folder + "/.\(UUID().uuidString).tmp"
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try Data().write(to: URL(fileURLWithPath: probe))
            try FileManager.default.removeItem(atPath: probe)
        } catch {
            throw problem(error)
        }
        var isDirectory: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory), isDirectory.boolValue {
            throw Problem(file: path, message: "this is a folder; -o wants a file, --output-dir a folder")
        }
    }

    /// `-o` may replace an earlier page, not somebody's file.
    private func checkOwnership() throws(Problem) {
        guard let file = try? Data(contentsOf: URL(fileURLWithPath: path)), !file.isEmpty, !isPage(file) else { return }
        throw Problem(file: path, message: "this file is there already and is not a page of lessons; --force overwrites it")
    }

    private func problem(_ error: any Error) -> Problem {
        Problem(file: path, message: FileProblem.sentence(for: error, writing: path))
    }
}

/// What the file system said, as a sentence with a remedy.
enum FileProblem {
    static func sentence(for error: any Error, writing path: String) -> String {
        let folder = FilePath(path).folder
        let place = folder == "." ? "this folder" : "'\(folder)'"
        switch code(of: error) {
        case .ENOSPC, .EDQUOT: return "the disk is full, nothing was written; make room and run again"
        case .EACCES, .EPERM, .EROFS: return "\(place) can't be written to; choose another folder with --output-dir"
        case .ENOTDIR, .EEXIST: return "\(place) is not a folder; choose another with --output-dir"
        case .ENOENT: return "\(place) is not there and can't be made; choose another folder with --output-dir"
        case .ENAMETOOLONG: return "the name is too long for this file system"
        default: return "it can't be written: \(error.localizedDescription)"
        }
    }

    private static func code(of error: any Error) -> POSIXErrorCode? {
        if let posix = error as? POSIXError { return posix.code }
        let cocoa = error as NSError
        if cocoa.domain == NSPOSIXErrorDomain { return POSIXErrorCode(rawValue: Int32(cocoa.code)) }
        if let underlying = cocoa.userInfo[NSUnderlyingErrorKey] as? any Error { return code(of: underlying) }
        switch CocoaError.Code(rawValue: cocoa.code) {
        case .fileWriteOutOfSpace: return .ENOSPC
        case .fileWriteNoPermission: return .EACCES
        case .fileWriteVolumeReadOnly: return .EROFS
        case .fileWriteFileExists: return .EEXIST
        case .fileNoSuchFile: return .ENOENT
        case .fileWriteInvalidFileName: return .ENAMETOOLONG
        default: return nil
        }
    }
}
