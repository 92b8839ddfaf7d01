import RNNKernels

/// Asks whether work is to go on, and makes all threads stop if not.
///
/// Only the thread that began the work asks; the others look at the flag.
final class Interrupter {
    private let flag: UnsafeMutablePointer<Int>
    private let shouldStop: () -> Bool
    private var lastLook = now()
    private var lastAsked = now()

    /// - Parameter shouldStop: called on the thread that made this, at most every 20th of a second; the wish to stop is looked for more often.
    init(shouldStop: @escaping () -> Bool = { false }) {
        flag = .allocate(capacity: 1)
        flag.initialize(to: 0)
        self.shouldStop = shouldStop
    }

    deinit { flag.deallocate() }

    var isStopped: Bool { rnn_load(flag) != 0 }

    /// The clock begins anew: somebody was just told, and asked, besides.
    func rest() { lastAsked = now() }

    /// Looks at the clock and asks if it is time. `true` if work is to stop.
    func poll() -> Bool {
        if isStopped { return true }
        let time = now()
        guard time - lastLook >= 0.005 else { return false }
        lastLook = time
        if StopWish.isThere { rnn_store(flag, 1) }
        guard time - lastAsked >= 0.05 else { return isStopped }
        lastAsked = time
        if shouldStop() { rnn_store(flag, 1) }
        return isStopped
    }
}

/// Seconds of a clock that only goes forward.
func now() -> Double { Double(DispatchTime.now().uptimeNanoseconds) * 1e-9 }
