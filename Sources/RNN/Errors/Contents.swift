// A fact of data errors: what a file is or should be.
extension DataError {
    /// What a file, or an array in it, is or should be.
    public enum Contents: Hashable, Sendable, Codable {
        case safetensors
        case npz
        case wordIndex
        case rankLists
        case ranks
        case number(within: ClosedRange<Int>)
        case wholeNumbers
        case lists(Int)
        case value(Int)
        case rank(Int, review: Int)
        case somethingElse(at: Int)
        case otherArray(shape: String)
    }

    /// What in a file holds it.
    public enum Holder: Hashable, Sendable, Codable {
        case array(String)
        case rank(ofWord: String)
    }
}

extension DataError.Holder {
    var english: String {
        switch self {
        case .array(let name): name
        case .rank(let word): "the rank of \"\(word)\""
        }
    }

    var korean: String {
        switch self {
        case .array(let name): name
        case .rank(let word): "\"\(word)\"의 순위"
        }
    }
}
