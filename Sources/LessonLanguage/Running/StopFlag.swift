import Synchronization

/// Asks a running block to stop. May be set from any thread, a signal handler's too.
public final class StopFlag: Sendable {
    /// Why a run is to stop.
    public enum Reason: Int, Sendable {
        case interrupted = 1
        case timeout
        case memory
    }

    private let state = Atomic<Int>(0)

    public init() {}

    public func request(_ reason: Reason) {
        state.store(reason.rawValue, ordering: .relaxed)
    }

    public func reset() {
        state.store(0, ordering: .relaxed)
    }

    public var reason: Reason? { Reason(rawValue: state.load(ordering: .relaxed)) }

    @inline(__always) var isRequested: Bool { state.load(ordering: .relaxed) != 0 }
}
