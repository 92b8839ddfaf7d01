import Wording

/// What stands in the cells of a difference between two runs.
public enum DifferencePhrase: Bilingual, Equatable, Sendable {
    /// A name or a number of the lesson's own.
    case text(String)
    /// What is other: the block as a whole, how it ended, what it shows, the lesson's seed.
    case block, status, output, seed, prose
    case ended(BlockRun.Status)
    /// There is nothing to say; there was nothing.
    case none, missing
    case new, gone, other
    /// So many are other.
    case paragraphs(Int)
}

extension DifferencePhrase {
    public var english: String {
        switch self {
        case .text(let text): text
        case .block: "block"
        case .status: "status"
        case .output: "output"
        case .seed: "seed"
        case .prose: "prose"
        case .paragraphs(1): "1 paragraph"
        case .paragraphs(let count): "\(count) paragraphs"
        case .ended(let status): status.rawValue
        case .none: ""
        case .missing: "–"
        case .new: "new"
        case .gone: "gone"
        case .other: "other"
        }
    }

    public var korean: String {
        switch self {
        case .text(let text): text
        case .block: "블록"
        case .status: "상태"
        case .output: "출력"
        case .seed: "시드"
        case .prose: "본문"
        case .paragraphs(let count): "문단 \(count)개"
        case .ended(.ran): "실행함"
        case .ended(.reused): "이전 결과"
        case .ended(.failed): "실패"
        case .ended(.skipped): "건너뜀"
        case .ended(.notEvaluated): "실행하지 않음"
        case .none: ""
        case .missing: "–"
        case .new: "새로 생김"
        case .gone: "없어짐"
        case .other: "바뀜"
        }
    }
}
