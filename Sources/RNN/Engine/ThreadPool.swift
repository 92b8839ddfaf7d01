import RNNKernels

/// Work that is cut into tasks, any of which may run on any thread.
class ParallelWork {
    /// Does task `task` of `phase`. `worker` is the thread's number: no two tasks run with the same one at a time.
    func perform(phase: Int, task: Int, worker: Int) {}
}

/// Threads that wait for tasks: they look for the next for some microseconds, since in a training it comes at once, and then sleep.
///
/// Which thread does a task makes no difference to what comes out: tasks do not depend on the number of threads.
package final class ThreadPool: Sendable {
    /// A thread for each core, or as many as the environment's `RNN_THREADS` says.
    package static let shared = ThreadPool(
        threads: ProcessInfo.processInfo.environment["RNN_THREADS"].flatMap { Int($0) }
            ?? ProcessInfo.processInfo.activeProcessorCount)

    package let threads: Int
    private let crew = Crew()

    package init(threads: Int) {
        self.threads = min(max(threads, 1), 256)
        for worker in 1..<self.threads {
            let thread = Thread { [crew] in crew.serve(worker) }
            thread.stackSize = 1 << 20
            thread.start()
        }
    }

    deinit { crew.dismiss() }

    /// Runs all tasks, on the caller's thread (worker 0) and the others, and returns when they are done.
    ///
    /// If the threads are at work for somebody else, the caller's does it all.
    func run(_ work: ParallelWork, phase: Int, tasks: Int) {
        guard threads > 1, tasks > 1, crew.run(work, phase: phase, tasks: tasks) else {
            for task in 0..<tasks { work.perform(phase: phase, task: task, worker: 0) }
            return
        }
    }
}

/// The threads' side of a pool.
private final class Crew: @unchecked Sendable {
    /// Generation (23 bits), number of tasks (20 bits), next task (20 bits). One word, so that a task is drawn in one step.
    private let ticket: UnsafeMutablePointer<Int>
    private let done: UnsafeMutablePointer<Int>
    private let sleepers: UnsafeMutablePointer<Int>
    private let callerSleeps: UnsafeMutablePointer<Int>
    private let isDismissed: UnsafeMutablePointer<Int>
    private let wake = NSCondition()
    private let finished = NSCondition()
    private let busy = NSLock()
    private var work: Unmanaged<ParallelWork>?
    private var phase = 0

    init() {
        // 128 bytes apart, so that no two share a cache line.
        ticket = .allocate(capacity: 80)
        ticket.initialize(repeating: 0, count: 80)
        (done, sleepers, callerSleeps, isDismissed) = (ticket + 16, ticket + 32, ticket + 48, ticket + 64)
    }

    deinit { ticket.deallocate() }

    /// `false` if it can't be done now.
    func run(_ work: ParallelWork, phase: Int, tasks: Int) -> Bool {
        guard tasks < 1 << 19, busy.try() else { return false }
        defer { busy.unlock() }
        self.work = Unmanaged.passUnretained(work)
        self.phase = phase
        rnn_store(done, 0)
        let generation = (rnn_load(ticket) >> 40) + 1
        rnn_store(ticket, (generation & 0x7F_FFFF) << 40 | tasks << 20)
        if rnn_load(sleepers) > 0 { announce(wake) }
        drain(worker: 0)
        let isDone = { rnn_load(self.done) == tasks }
        if !looks(until: isDone) {
            _ = rnn_add(callerSleeps, 1)
            sleep(finished, until: isDone)
            _ = rnn_add(callerSleeps, -1)
        }
        return true
    }

    func serve(_ worker: Int) {
        while rnn_load(isDismissed) == 0 {
            let generation = drain(worker: worker)
            let hasNews = { rnn_load(self.ticket) >> 40 != generation || rnn_load(self.isDismissed) != 0 }
            if !looks(until: hasNews) {
                _ = rnn_add(sleepers, 1)
                sleep(wake, until: hasNews)
                _ = rnn_add(sleepers, -1)
            }
        }
    }

    func dismiss() {
        rnn_store(isDismissed, 1)
        announce(wake)
    }
}

extension Crew {
    /// Does tasks while there are some, and gives the generation in which there are no more.
    @discardableResult
    private func drain(worker: Int) -> Int {
        while true {
            let drawn = rnn_add(ticket, 1)
            let (tasks, task) = (drawn >> 20 & 0xF_FFFF, drawn & 0xF_FFFF)
            guard task < tasks else { return drawn >> 40 }
            work!._withUnsafeGuaranteedRef { $0.perform(phase: phase, task: task, worker: worker) }
            if rnn_add(done, 1) + 1 == tasks, rnn_load(callerSleeps) > 0 { announce(finished) }
        }
    }

    /// Looks for some dozens of microseconds whether `condition` holds; towards the end lets others run meanwhile, since the thread
    /// that is to make it true may be waiting for this very core. By the clock: a pause takes 40 cycles on one processor and 140 on the next.
    private func looks(until condition: () -> Bool) -> Bool {
        let began = DispatchTime.now().uptimeNanoseconds
        while true {
            for _ in 0..<16 {
                if condition() { return true }
                rnn_pause()
            }
            let waited = DispatchTime.now().uptimeNanoseconds - began
            if waited > Crew.longestLook { return condition() }
            if waited > Crew.longestLook / 2 { sched_yield() }
        }
    }

    /// In nanoseconds: longer than what one thread does alone between two phases of a batch.
    private static let longestLook: UInt64 = 100_000

    private func announce(_ bell: NSCondition) {
        bell.lock()
        bell.broadcast()
        bell.unlock()
    }

    private func sleep(_ bell: NSCondition, until condition: () -> Bool) {
        bell.lock()
        while !condition() { bell.wait() }
        bell.unlock()
    }
}
