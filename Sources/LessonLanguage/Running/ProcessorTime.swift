import Foundation

/// Time that work has had of a processor, which other work on the machine doesn't shorten.
package enum ProcessorTime {
    package static var ofThread: Duration { read(CLOCK_THREAD_CPUTIME_ID) }
    /// On all threads.
    package static var ofProcess: Duration { read(CLOCK_PROCESS_CPUTIME_ID) }

    private static func read(_ clock: clockid_t) -> Duration {
        var time = timespec()
        clock_gettime(clock, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }
}
