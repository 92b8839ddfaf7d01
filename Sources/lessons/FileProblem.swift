import Foundation

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

    static func code(of error: any Error) -> POSIXErrorCode? {
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
