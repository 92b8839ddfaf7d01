import Wording

// A fact of data errors: what of what was given is wrong.
extension DataError {
    /// What is wrong of what a function was given: a parameter, whose name can be written as a text, or a part of one.
    public enum Subject: Hashable, Sendable, Codable, ExpressibleByStringInterpolation {
        case parameter(String)
        case input
        case target
        case number(at: Int)
        case value(at: Int)
        case token(at: Int)
        case numberOfToken(Int)
        case eachProbability
        case tokenizer

        public init(stringLiteral name: String) { self = .parameter(name) }
    }
}

extension DataError.Subject {
    var english: String {
        switch self {
        case .parameter(let name): name
        case .input: "the input"
        case .target: "the target"
        case .number(let index): "the number at index \(index)"
        case .value(let index): "the value at index \(index)"
        case .token(let index): "the token at index \(index)"
        case .numberOfToken(let id): "the number of token \(id)"
        case .eachProbability: "each probability"
        case .tokenizer: "the tokenizer"
        }
    }

    var korean: String {
        switch self {
        case .parameter(let name): "`\(name)`"
        case .input: "입력"
        case .target: "타깃"
        case .number(let index): "인덱스 \(index)의 숫자"
        case .value(let index): "인덱스 \(index)의 값"
        case .token(let index): "인덱스 \(index)의 토큰"
        case .numberOfToken(let id): "토큰 \(id)의 값"
        case .eachProbability: "모든 확률"
        case .tokenizer: "토크나이저"
        }
    }
}
