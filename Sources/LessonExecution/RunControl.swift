import LessonLanguage
import Synchronization

/// A handle on a run from another thread: Ctrl-C asks it to stop.
public final class RunControl: Sendable {
    /// What the running block looks at: an interrupt, or the block's own time being over.
    let flag = StopFlag()
    private let interrupted = Atomic(false)

    public init() {}

    /// Asks the run to stop within a fifth of a second. What has finished is kept.
    public func interrupt() {
        interrupted.store(true, ordering: .relaxed)
        flag.request(.interrupted)
    }

    public var isInterrupted: Bool { interrupted.load(ordering: .relaxed) }

    /// A block's timeout is not the next one's.
    func readyForNextBlock() {
        flag.reset()
        if isInterrupted { flag.request(.interrupted) }
    }
}
