// A fact of data errors: why a file can't be had.
extension DataError {
    /// Why a file can't be read, written or fetched.
    public enum FileProblem: Hashable, Sendable, Codable {
        /// In the words of the system, or of whoever tried.
        case system(String)
        case missing
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
        case .folder: "폴더입니다"
        case .irregular: "일반 파일이 아닙니다"
        case .noCurl: "'curl'이 설치되어 있지 않습니다"
        case .curl(let code): "curl이 코드 \(code)로 끝났습니다"
        case .tooMuch(let limit): "\(limit)바이트가 넘게 왔습니다"
        case .noMD5: "MD5로만 확인할 수 있는데, 이 시스템은 MD5를 계산하지 않습니다(FIPS)"
        }
    }
}
