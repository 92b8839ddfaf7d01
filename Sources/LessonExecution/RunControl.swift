import LessonLanguage

/// A handle on a run from another thread: Ctrl-C asks it to stop.
public final class RunControl: Sendable {
    let flag = StopFlag()

    public init() {}

    /// Asks the run to stop within a fifth of a second. What has finished is kept.
    public func interrupt() {
        flag.request(.interrupted)
    }

    public var isInterrupted: Bool { flag.reason == .interrupted }
}
