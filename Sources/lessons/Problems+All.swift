import LessonDocument
import LessonExecution

extension Problems {
    /// All that is wrong or doubtful in a file that can't run as it is, in its order: in its text, and in its code as far as that can be looked at.
    static func all(in errors: LessonErrors, draft: Lesson?, options: RunOptions) -> [Problem] {
        let own = Problems(errors).all
        guard let draft else { return own }
        let prose = draft.proseProblems()
        // What an open front matter or fence leaves behind is no error of the code's.
        if errors.errors.contains(where: \.leavesRestOpen) { return [Problems(errors).all.first { $0.line != nil } ?? own[0]] }
        switch WalledLesson(draft, options: options).check() {
        case .refused(let problems): return own.beside(prose + problems)
        case .checked(let problems, let doubts): return own.beside(prose + problems + doubts)
        case .ran: return (own + prose).inOrder
        }
    }
}

extension [Problem] {
    /// With others, of which those in the same places say the same in other words.
    fileprivate func beside(_ others: [Problem]) -> [Problem] {
        (self + others.filter { other in !contains { $0.place.map { $0 == other.place } ?? false } }).inOrder
    }
}

extension Problem {
    fileprivate var place: [Int]? { line.map { [$0, column ?? 1] } }
}

extension LessonError {
    /// Whether all that follows is read as something else than it was meant to be.
    fileprivate var leavesRestOpen: Bool {
        switch fault {
        case .unclosedFrontMatter, .fenceWithinFence: true
        default: false
        }
    }
}
