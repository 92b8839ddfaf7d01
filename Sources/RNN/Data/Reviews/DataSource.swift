/// Where a data set comes from.
public enum DataSource: Hashable, Sendable {
    /// The real data: the file, and the SHA-256 of what is in it.
    case file(path: String, sha256: String)
    /// The built-in sample: reviews composed by a grammar, shaped like the real ones, and not them.
    case sample

    /// Whether this is the built-in sample and not the real data.
    public var isSample: Bool { self == .sample }

    /// What a remembered result is bound to: equal for equal data.
    public var fingerprint: String {
        switch self {
        case .file(_, let sha256): sha256
        case .sample: "sample-\(SampleReviews.version)"
        }
    }
}

extension DataSource: CustomStringConvertible {
    /// The file and the beginning of its fingerprint, or that it is the sample.
    public var description: String {
        switch self {
        case .file(let path, let sha256): "\(path) (SHA-256 \(sha256.prefix(12))…)"
        case .sample: "built-in sample (composed reviews, not the real ones)"
        }
    }
}
