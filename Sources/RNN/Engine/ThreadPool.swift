import RNNKernels

/// Work that is cut into tasks, any of which may run on any thread.
class ParallelWork {
    /// Does task `task` of `phase`. `worker` is the thread's number: no two tasks run with the same one at a time.
    func perform(phase: Int, task: Int, worker: Int) {}
}

/// Threads that wait for tasks: they look for the next for some microseconds, since in a training it comes at once, and then sleep.
///
/// Which thread does a task makes no difference to what comes out: tasks do not depend on the number of threads.
package final class ThreadPool: @unchecked Sendable {
    /// A thread for each core, or as many as the environment's `RNN_THREADS` says.
    package static let shared = ThreadPool(
        threads: ProcessInfo.processInfo.environment["RNN_THREADS"].flatMap { Int($0) }
            ?? ProcessInfo.processInfo.activeProcessorCount)

    package let threads: Int
    /// Generation (23 bits), number of tasks (20 bits), next task (20 bits). One word, so that a ticket is drawn in one step.
    private let ticket: UnsafeMutablePointer<Int>
    private let done: UnsafeMutablePointer<Int>
    private let sleepers: UnsafeMutablePointer<Int>
    private let callerSleeps: UnsafeMutablePointer<Int>
    private let wake = Condition()
    private let finished = Condition()
    private let busy = NSLock()
    private var work: Unmanaged<ParallelWork>?
    private var phase = 0

    package init(threads: Int) {
        self.threads = min(max(threads, 1), 256)
        ticket = .allocate(capacity: 64)
        ticket.initialize(repeating: 0, count: 64)
        done = ticket + 16
        sleepers = ticket + 32
        callerSleeps = ticket + 48
        for worker in 1..<self.threads {
            let thread = Thread { [self] in serve(worker) }
            thread.stackSize = 1 << 20
            thread.start()
        }
    }

    /// Runs all tasks, on the caller's thread (worker 0) and the others, and returns when they are done.
    func run(_ work: ParallelWork, phase: Int, tasks: Int) {
        guard threads > 1, tasks > 1, tasks < 1 << 19, busy.try() else {
            for task in 0..<tasks { work.perform(phase: phase, task: task, worker: 0) }
            return
        }
        defer { busy.unlock() }
        self.work = Unmanaged.passUnretained(work)
        self.phase = phase
        rnn_store(done, 0)
        let generation = (rnn_load(ticket) >> 40) + 1
        rnn_store(ticket, (generation & 0x7F_FFFF) << 40 | tasks << 20)
        if rnn_load(sleepers) > 0 { wake.announce() }
        drain(worker: 0)
        if waits(500, until: { rnn_load(done) == tasks }) {
            _ = rnn_add(callerSleeps, 1)
            finished.wait(until: { rnn_load(done) == tasks })
            _ = rnn_add(callerSleeps, -1)
        }
    }
}

extension ThreadPool {
    /// Does tasks while there are some, and gives the generation in which there are no more.
    @discardableResult
    private func drain(worker: Int) -> Int {
        while true {
            let drawn = rnn_add(ticket, 1)
            let (tasks, task) = (drawn >> 20 & 0xF_FFFF, drawn & 0xF_FFFF)
            guard task < tasks else { return drawn >> 40 }
            work!._withUnsafeGuaranteedRef { $0.perform(phase: phase, task: task, worker: worker) }
            if rnn_add(done, 1) + 1 == tasks, rnn_load(callerSleeps) > 0 { finished.announce() }
        }
    }

    private func serve(_ worker: Int) {
        while true {
            let generation = drain(worker: worker)
            let comes = { rnn_load(self.ticket) >> 40 != generation }
            if waits(2000, until: comes) {
                _ = rnn_add(sleepers, 1)
                wake.wait(until: comes)
                _ = rnn_add(sleepers, -1)
            }
        }
    }

    /// Looks `tries` times whether `condition` holds. `true` if it still does not.
    private func waits(_ tries: Int, until condition: () -> Bool) -> Bool {
        for _ in 0..<tries {
            if condition() { return false }
            for _ in 0..<8 { rnn_pause() }
        }
        return !condition()
    }
}

/// A lock with a bell.
private final class Condition: @unchecked Sendable {
    private let condition = NSCondition()

    func announce() {
        condition.lock()
        condition.broadcast()
        condition.unlock()
    }

    func wait(until isMet: () -> Bool) {
        condition.lock()
        while !isMet() { condition.wait() }
        condition.unlock()
    }
}
