import Foundation

/// What the file system said, as what a reader can do something about.
enum FileProblem {
    static func fault(for error: any Error, writing path: String) -> FileFault {
        let own = FilePath(path).folder
        let folder = own == "." ? nil : own
        switch code(of: error) {
        case .ENOSPC, .EDQUOT: return .diskFull
        case .EACCES, .EPERM, .EROFS: return .notPermitted(folder: folder)
        case .ENOTDIR, .EEXIST: return .notFolder(folder: folder)
        case .ENOENT: return .noFolder(folder: folder)
        case .ENAMETOOLONG: return .longName
        case let code?: return .unwritable(reason: String(cString: strerror(code.rawValue)))
        case nil: return .unwritable(reason: error.localizedDescription)
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
