// A fact of the engine's errors: why weights can't be read or written.
extension RNNError {
    /// Why weights can't be read from a file, or written to one.
    public enum WeightsProblem: Hashable, Sendable, Codable {
        case noFile
        case ending
        case tooManyArrays(Int)
        case longName(beginning: String)
        case folder
        /// In the system's words.
        case system(String)
        case data(DataError)
    }
}

extension RNNError.WeightsProblem {
    var english: String {
        switch self {
        case .noFile: "this is no file on this machine"
        case .ending: "the format is told by the name's ending, which must be .safetensors or .npz"
        case .tooManyArrays(let count): "a file has at most 65,535 arrays, and the model has \(count)"
        case .longName(let beginning): "the name `\(beginning)…` is too long; give the layer a shorter one"
        case .folder: "it is a folder"
        case .system(let words): words
        case .data(let error): error.finding(in: .english)
        }
    }

    var korean: String {
        switch self {
        case .noFile: "이 컴퓨터에 있는 파일이 아닙니다"
        case .ending: "형식은 이름 끝으로 정해지므로 .safetensors나 .npz로 끝나야 합니다"
        case .tooManyArrays(let count): "파일에는 배열을 65,535개까지 담는데 모델에는 \(count)개가 있습니다"
        case .longName(let beginning): "이름 `\(beginning)…`이 너무 깁니다. 층에 더 짧은 이름을 주세요"
        case .folder: "폴더입니다"
        case .system(let words): words
        case .data(let error): error.finding(in: .korean)
        }
    }
}
