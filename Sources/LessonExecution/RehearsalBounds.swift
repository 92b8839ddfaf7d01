import LessonLanguage
import RNN

/// What a rehearsal may take: a moment, and little memory. A lesson that makes more data before its models is left to its run, whose bounds are its own.
final class RehearsalBounds {
    /// Requested once the rehearsal has taken all that it may.
    let flag = StopFlag()
    private var bytes = 0
    /// Of all threads: the lesson is checked beside it.
    private let deadline = ProcessorTime.ofProcess + .seconds(2)
    private static let mostBytes = 100_000_000

    /// Does a statement within what is left.
    func holding(_ body: () -> BlockResult) -> BlockResult {
        StopWish.asking(
            {
                if ProcessorTime.ofProcess > self.deadline { self.flag.request(.timeout) }
                return self.flag.reason != nil
            },
            granting: { more in
                self.bytes = self.bytes.addingReportingOverflow(more).overflow ? .max : self.bytes + more
                if self.bytes > Self.mostBytes { self.flag.request(.memory) }
                return self.bytes <= Self.mostBytes
            }, body)
    }
}
