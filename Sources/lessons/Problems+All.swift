import LessonDocument
import LessonExecution

extension Problems {
    /// All that is wrong or doubtful in a file that can't run as it is, in its order: in its text, and in its code as far as that can be looked at.
    static func all(in errors: LessonErrors, draft: Lesson?, options: RunOptions) -> [Problem] {
        let own = Problems(errors).all
        guard let draft else { return own }
        let prose = draft.proseProblems()
        switch WalledLesson(draft, options: options).check() {
        case .refused(let problems): return (own + prose + problems).inOrder
        case .checked(let problems, let doubts): return (own + prose + problems + doubts).inOrder
        case .ran: return (own + prose).inOrder
        }
    }
}
