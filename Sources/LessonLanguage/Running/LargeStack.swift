import Foundation

/// Does work on a thread whose stack is large enough for deep recursion of the lesson's own. Only pages that are used cost memory.
func onLargeStack<T>(_ body: @escaping () -> T) -> T {
    let job = Job(body)
    let thread = Thread { job.run() }
    thread.stackSize = largeStackSize
    thread.start()
    return job.wait()
}

let largeStackSize = 1 << 30

private final class Job<T>: @unchecked Sendable {
    private let body: () -> T
    private let done = DispatchSemaphore(value: 0)
    private var result: T?

    init(_ body: @escaping () -> T) { self.body = body }

    func run() {
        result = body()
        done.signal()
    }

    func wait() -> T {
        done.wait()
        return result.unsafelyUnwrapped
    }
}
