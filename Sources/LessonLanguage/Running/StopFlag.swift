import Synchronization

/// Asks a running block to stop. May be set from any thread, a signal handler's too.
public final class StopFlag: Sendable {
    /// Why a run is to stop.
    public enum Reason: Int, Sendable {
        case interrupted = 1
        case timeout
        case memory

        var sentence: String {
            switch self {
            case .interrupted: return "interrupted"
            case .timeout: return "stopped: the block took longer than its time limit"
            case .memory: return "stopped: the block needs more memory than its limit"
            }
        }
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

    /// The one of the program that runs on this thread: for what has no machine at hand.
    @TaskLocal static var current: StopFlag?

    /// Throws if that is to stop.
    static func look() throws {
        guard let flag = current, let reason = flag.reason else { return }
        throw Trap(reason.sentence, kind: .stopped)
    }
}

extension Sequence {
    /// `forEach`, that looks now and then whether the program is to stop.
    func forEachLooking(_ body: (Element) throws -> Void) throws {
        var count = 0
        for element in self {
            if count & 0xFFF == 0 { try StopFlag.look() }
            count += 1
            try body(element)
        }
    }

    /// `map`, that looks now and then whether the program is to stop: lists may be long.
    func mapLooking<Mapped>(_ transform: (Element) throws -> Mapped) throws -> [Mapped] {
        var result: [Mapped] = []
        result.reserveCapacity(underestimatedCount)
        for element in self {
            if result.count & 0xFFF == 0 { try StopFlag.look() }
            result.append(try transform(element))
        }
        return result
    }
}
