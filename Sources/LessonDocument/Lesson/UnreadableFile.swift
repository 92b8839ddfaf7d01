import Foundation

/// Why a file can't be read.
public enum UnreadableFile: Equatable, Sendable {
    case noPermission
    /// A device, a FIFO or a socket.
    case special
    /// In the system's words.
    case other(String)

    init(_ number: Int32) {
        switch number {
        case EACCES, EPERM: self = .noPermission
        default: self = .other(String(cString: strerror(number)).lowercased())
        }
    }
}

extension UnreadableFile {
    var english: String {
        switch self {
        case .noPermission: "permission denied"
        case .special: "it is a device, a FIFO or a socket, and no file"
        case .other(let text): text
        }
    }

    var korean: String {
        switch self {
        case .noPermission: "읽을 권한이 없습니다"
        case .special: "파일이 아니라 장치, FIFO 또는 소켓입니다"
        case .other(let text): text
        }
    }
}
