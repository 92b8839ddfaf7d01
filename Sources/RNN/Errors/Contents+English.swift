extension DataError.Contents {
    var english: String {
        switch self {
        case .safetensors: "a .safetensors file"
        case .npz: "an .npz archive"
        case .wordIndex: "a word index in JSON"
        case .rankLists: "lists of word ranks"
        case .ranks: "word ranks from 0 on"
        case .number(let range): "a number within \(range.lowerBound) … \(range.upperBound)"
        case .wholeNumbers: "a row of whole numbers"
        case .lists(let count): "a row of \(count) lists"
        case .value(let number): "\(number)"
        case .rank(let rank, let review): "\(rank) in the review at index \(review)"
        case .somethingElse(let index): "something else at index \(index)"
        case .otherArray(let shape): "an array of shape \(shape) of another kind"
        }
    }
}
