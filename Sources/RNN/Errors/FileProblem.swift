import Foundation

// A fact of data errors: why a file can't be had.
extension DataError {
    /// Why a file can't be read, written or fetched.
    public enum FileProblem: Hashable, Sendable, Codable {
        /// In the words of the system, or of whoever tried.
        case system(String)
        case missing
        case notPermitted
        case diskFull
        case folder
        case irregular
        case noCurl
        case curl(code: Int)
        case tooMuch(limit: Int)
        case noMD5
    }
}

extension DataError.FileProblem {
    var english: String {
        switch self {
        case .system(let words): words
        case .missing: "there is no such file"
        case .notPermitted: "it is not permitted"
        case .diskFull: "the disk is full"
        case .folder: "it is a folder"
        case .irregular: "it is not a regular file"
        case .noCurl: "'curl' is not installed"
        case .curl(let code): "curl ended with code \(code)"
        case .tooMuch(let limit): "more than \(limit) bytes arrived"
        case .noMD5: "it can be checked by its MD5 alone, which this system computes none of (FIPS)"
        }
    }

    var korean: String {
        switch self {
        case .system(let words): words
        case .missing: "그런 파일이 없습니다"
        case .notPermitted: "권한이 없습니다"
        case .diskFull: "디스크가 가득 찼습니다"
        case .folder: "폴더입니다"
        case .irregular: "일반 파일이 아닙니다"
        case .noCurl: "'curl'이 설치되어 있지 않습니다"
        case .curl(let code): "curl이 코드 \(code)로 끝났습니다"
        case .tooMuch(let limit): "\(limit)바이트가 넘게 왔습니다"
        case .noMD5: "MD5로만 확인할 수 있는데, 이 시스템은 MD5를 계산하지 않습니다(FIPS)"
        }
    }
}

extension DataError.FileProblem {
    /// What the system says of a file: in our words where they are known, else in its own, without its full stop.
    init(_ error: any Error) {
        switch Self.code(of: error as NSError) {
        case EACCES, EPERM, EROFS: self = .notPermitted
        case ENOENT: self = .missing
        case ENOSPC, EDQUOT: self = .diskFull
        case let code?: self = .system(String(cString: strerror(code)).lowercased())
        case nil: self = .system(String(error.localizedDescription.trimmingSuffix { $0 == "." }))
        }
    }

    private static func code(of error: NSError) -> Int32? {
        if error.domain == NSPOSIXErrorDomain { return Int32(truncatingIfNeeded: error.code) }
        if let own = error.userInfo[NSUnderlyingErrorKey] as? any Error { return code(of: own as NSError) }
        switch CocoaError.Code(rawValue: error.code) {
        case .fileWriteNoPermission, .fileReadNoPermission, .fileWriteVolumeReadOnly: return EACCES
        case .fileNoSuchFile, .fileReadNoSuchFile: return ENOENT
        case .fileWriteOutOfSpace: return ENOSPC
        default: return nil
        }
    }
}

private extension String {
    func trimmingSuffix(while predicate: (Character) -> Bool) -> Substring {
        var text = self[...]
        while let last = text.last, predicate(last) { text.removeLast() }
        return text
    }
}
