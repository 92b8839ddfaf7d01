import LessonExecution
import Wording

/// The words around a difference between two runs, on the terminal and on its page.
public enum DifferenceWord: Bilingual {
    case block, what, before, now
    case allSame
    case title(lesson: String)
    /// What changed in the text under a heading.
    case prose(section: String?)
    case code, notKept, sameOutput, nothing
    case same(blocks: Int, names: String)
    /// Blocks that changed and are not on the page, which has its bounds.
    case leftOut(names: String)

    public var english: String {
        switch self {
        case .block: "block"
        case .what: "what"
        case .before: "before"
        case .now: "now"
        case .allSame: "The results are the same."
        case .title(let lesson): "\(lesson): what changed"
        case .prose(let section): section.map { "Prose: \($0)" } ?? "Prose"
        case .code: "Code"
        case .notKept: "What it showed is no longer kept."
        case .sameOutput: "One output is the same."
        case .nothing: "nothing"
        case .leftOut(let names): "These changed too and would make the page too large: \(names)"
        case .same(1, let names): "The same: \(names)"
        case .same(let blocks, let names): "The same, \(blocks) blocks: \(names)"
        }
    }

    public var korean: String {
        switch self {
        case .block: "블록"
        case .what: "항목"
        case .before: "이전"
        case .now: "지금"
        case .allSame: "결과가 같습니다."
        case .title(let lesson): "\(lesson): 달라진 것"
        case .prose(let section): section.map { "본문: \($0)" } ?? "본문"
        case .code: "코드"
        case .notKept: "그때 보여 준 것은 이제 남아 있지 않습니다."
        case .sameOutput: "출력 하나는 그대로입니다."
        case .nothing: "없음"
        case .leftOut(let names): "이것도 달라졌지만 페이지가 너무 커져서 뺐습니다: \(names)"
        case .same(1, let names): "그대로: \(names)"
        case .same(let blocks, let names): "블록 \(blocks)개는 그대로: \(names)"
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
