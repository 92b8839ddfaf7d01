// A fact of the engine's errors: what was given.
extension RNNError {
    /// What an argument is: as a program writes it, which can be given as a text, or in words where that would be too long.
    public enum Given: Hashable, Sendable, Codable, ExpressibleByStringInterpolation {
        case text(String)
        case tokens(Int)
        case names(Int)
        case words(Int)
        case oneHotVectors
        case something
        case unfitted
        case onlySample(ofClass: Int)
        case part(Int, ofSamples: Int)

        public init(stringLiteral text: String) { self = .text(text) }
    }
}

extension RNNError.Given {
    /// As it stands in "`from` is …".
    var english: String {
        switch self {
        case .text(let text): text
        case .tokens(let count): "\(count) token\(count == 1 ? "" : "s")"
        case .names(let count): count == 1 ? "1 name" : "\(count) names"
        case .words(let count): "a list of \(count)"
        case .oneHotVectors: "one-hot vectors already"
        case .something: "given"
        case .unfitted: "new"
        case .onlySample(let label): "a list with only one sample of class \(label)"
        case .part(let count, let samples): "\(count) of \(samples) samples"
        }
    }

    /// As it stands in "`from`이 …인데".
    var korean: String {
        switch self {
        case .text(let text): text
        case .tokens(let count): "토큰 \(count)개"
        case .names(let count): "이름 \(count)개"
        case .words(let count): "단어 \(count)개"
        case .oneHotVectors: "이미 원-핫 벡터"
        case .something: "주어진 상태"
        case .unfitted: "아직 새것"
        case .onlySample(let label): "클래스 \(label)의 샘플이 하나뿐인 목록"
        case .part(let count, let samples): "샘플 \(samples)개 가운데 \(count)개"
        }
    }
}
