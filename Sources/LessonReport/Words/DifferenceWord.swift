import LessonExecution
import Wording

/// The words around a difference between two runs, on the terminal and on its page.
public enum DifferenceWord: Bilingual {
    case block, what, before, now
    case same
    case title(lesson: String)

    public var english: String {
        switch self {
        case .block: "block"
        case .what: "what"
        case .before: "before"
        case .now: "now"
        case .same: "The results are the same."
        case .title(let lesson): "\(lesson): what changed"
        }
    }

    public var korean: String {
        switch self {
        case .block: "블록"
        case .what: "항목"
        case .before: "이전"
        case .now: "지금"
        case .same: "결과가 같습니다."
        case .title(let lesson): "\(lesson): 달라진 것"
        }
    }
}

extension RunDifference {
    /// The difference as a table's columns and rows.
    public func table(in language: ReaderLanguage) -> (columns: [String], rows: [[String]]) {
        let columns: [DifferenceWord] = [.block, .what, .before, .now]
        return (
            columns.map { $0.told(in: language) },
            rows.map { [$0.block] + [$0.what, $0.old, $0.new].map { $0.told(in: language) } }
        )
    }
}
