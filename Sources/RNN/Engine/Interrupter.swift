import RNNKernels

/// Asks, at most every 20th of a second, whether work is to go on, and makes all threads stop if not.
///
/// Only the thread that began the work asks; the others look at the flag.
final class Interrupter {
    private let flag: UnsafeMutablePointer<Int>
    private let asks: () -> Bool
    private var last = now()

    /// - Parameter shouldStop: called on the thread that made this; `nil` for the wish to stop alone.
    init(shouldStop: (() -> Bool)? = nil) {
        flag = .allocate(capacity: 1)
        flag.initialize(to: 0)
        asks = { StopWish.isThere || shouldStop?() == true }
    }

    deinit { flag.deallocate() }

    var isStopped: Bool { rnn_load(flag) != 0 }

    /// The clock begins anew: somebody was just told, and asked, besides.
    func rest() { last = now() }

    /// Looks at the clock and asks if it is time. `true` if work is to stop.
    func poll() -> Bool {
        if isStopped { return true }
        let time = now()
        guard time - last >= 0.05 else { return false }
        last = time
        if asks() { rnn_store(flag, 1) }
        return isStopped
    }
}

/// Seconds of a clock that only goes forward.
func now() -> Double { Double(DispatchTime.now().uptimeNanoseconds) * 1e-9 }
