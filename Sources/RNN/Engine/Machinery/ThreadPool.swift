import RNNKernels

/// Work that is cut into tasks, any of which may run on any thread.
class ParallelWork {
    /// Does task `task` of `phase`. `worker` is the thread's number: no two tasks run with the same one at a time.
    func perform(phase: Int, task: Int, worker: Int) {}
}

/// Threads that wait for tasks: they look for the next for some microseconds, since in a training it comes at once, and then sleep.
///
/// Each has a share of the tasks, the same in every phase, so that what it wrote in one phase is at hand in the next. Who is done takes from the
/// others' shares. Which thread does a task makes no difference to what comes out: tasks do not depend on the number of threads.
package final class ThreadPool: Sendable {
    /// A thread for each core, or as many as the environment's `RNN_THREADS` says.
    package static let shared = ThreadPool(threads: EngineSettings().threads)

    package let threads: Int
    private let crew: Crew

    package init(threads: Int) {
        self.threads = min(max(threads, 1), 256)
        crew = Crew(threads: self.threads)
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
    private let threads: Int
    /// The share of each thread: generation (23 bits), end (20 bits), next task (20 bits). One word, so that a task is drawn in one step.
    private let shares: UnsafeMutablePointer<Int>
    private let done: UnsafeMutablePointer<Int>
    private let sleepers: UnsafeMutablePointer<Int>
    private let callerSleeps: UnsafeMutablePointer<Int>
    private let isDismissed: UnsafeMutablePointer<Int>
    private var generation = 0
    private let wake = NSCondition()
    private let finished = NSCondition()
    private let busy = NSLock()
    private var work: Unmanaged<ParallelWork>?
    private var (phase, tasks) = (0, 0)

    init(threads: Int) {
        self.threads = threads
        // 128 bytes apart, so that no two share a cache line.
        let words = (threads + 4) * Crew.apart
        shares = .allocate(capacity: words)
        shares.initialize(repeating: 0, count: words)
        done = shares + threads * Crew.apart
        (sleepers, callerSleeps, isDismissed) = (done + Crew.apart, done + 2 * Crew.apart, done + 3 * Crew.apart)
    }

    private static let apart = 16

    deinit { shares.deallocate() }

    /// `false` if it can't be done now.
    func run(_ work: ParallelWork, phase: Int, tasks: Int) -> Bool {
        guard tasks < 1 << 19, busy.try() else { return false }
        defer { busy.unlock() }
        self.work = Unmanaged.passUnretained(work)
        (self.phase, self.tasks) = (phase, tasks)
        rnn_store(done, 0)
        generation = (generation + 1) & 0x7F_FFFF
        for worker in 0..<threads {
            let (first, end) = (tasks * worker / threads, tasks * (worker + 1) / threads)
            rnn_store(share(of: worker), generation << 40 | end << 20 | first)
        }
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
            let hasNews = { rnn_load(self.share(of: worker)) >> 40 != generation || rnn_load(self.isDismissed) != 0 }
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
    private func share(of worker: Int) -> UnsafeMutablePointer<Int> { shares + worker * Crew.apart }

    /// Does the tasks of the worker's own share, then of others'.
    /// - Returns: the generation in which the own share was done.
    @discardableResult
    private func drain(worker: Int) -> Int {
        let generation = drain(share(of: worker), worker: worker)
        for other in 1..<threads { drain(share(of: (worker + other) % threads), worker: worker) }
        return generation
    }

    @discardableResult
    private func drain(_ share: UnsafeMutablePointer<Int>, worker: Int) -> Int {
        while true {
            // Looked at before it is drawn from, so that an empty share's line stays where it is.
            var word = rnn_load(share)
            if Crew.hasTask(word) { word = rnn_add(share, 1) }
            guard Crew.hasTask(word) else { return word >> 40 }
            let all = tasks
            work!._withUnsafeGuaranteedRef { $0.perform(phase: phase, task: word & 0xF_FFFF, worker: worker) }
            if rnn_add(done, 1) + 1 == all, rnn_load(callerSleeps) > 0 { announce(finished) }
        }
    }

    private static func hasTask(_ word: Int) -> Bool { word & 0xF_FFFF < word >> 20 & 0xF_FFFF }

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
