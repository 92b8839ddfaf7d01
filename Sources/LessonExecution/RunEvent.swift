import LessonDocument
import RNN

/// What happens in a run, told while it happens.
public enum RunEvent: Sendable {
    case started(Lesson, seed: Int, Outlook)
    case blockStarted(Block)
    /// Training inside a block: at most 20 a second, and one at the end of each epoch.
    case training(Block, TrainingProgress)
    /// A data set on its way: some ten times a second.
    case downloading(Block, DownloadProgress)
    case blockFinished(BlockRun)

    /// What it is told of; nil where it is the lesson.
    var block: Block? {
        switch self {
        case .started: nil
        case .blockStarted(let block), .training(let block, _), .downloading(let block, _): block
        case .blockFinished(let run): run.block
        }
    }
}
