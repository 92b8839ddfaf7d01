import Foundation

/// The thread that runs a lesson just now: where its stack lies, and what the lesson may use. Code that is reached without a machine at hand (comparing,
/// hashing, freeing values) finds both here; a look costs a comparison of addresses.
///
/// One thread of the process runs a lesson at a time. Code on any other thread finds a budget without a bound.
enum LessonThread {
    @exclusivity(unchecked) nonisolated(unsafe) private static var stackEnd: UInt = 0
    @exclusivity(unchecked) nonisolated(unsafe) private static var stackSize: UInt = 0
    /// How much of the stack lies deep: all but its first 16 MB.
    @exclusivity(unchecked) nonisolated(unsafe) private static var deepSize: UInt = 0
    /// Kept alive by whoever runs the lesson.
    @exclusivity(unchecked) nonisolated(unsafe) private static var budget: Unmanaged<Budget>?

    /// What must be left of the stack where a walk goes deeper.
    private static let reserve: UInt = 4 << 20

    /// Does work on this thread, which must have a large stack, within a budget.
    static func run<T>(within own: Budget, _ work: () throws -> T) rethrows -> T {
        // Work within the work stands further down the same stack.
        let outer = isHere ? budget : nil
        if outer == nil, let stack = LargeStack.ofThisThread { (stackEnd, stackSize, deepSize) = (stack.end, stack.size, stack.size - (16 << 20)) }
        budget = .passUnretained(own)
        let ownEnd = stackEnd
        defer { if let outer { budget = outer } else if stackEnd == ownEnd { (stackEnd, stackSize, deepSize, budget) = (0, 0, 0, nil) } }
        defer { giveBackStack() }
        return try withExtendedLifetime(own, work)
    }

    /// Gives back the memory of the stack that deep calls have used: it would count as the lesson's for ever.
    private static func giveBackStack() {
        let page = UInt(getpagesize())
        let here = UInt(bitPattern: stackPlace())
        guard here &- stackEnd < stackSize, here - stackEnd > 2 * reserve else { return }
        let (start, end) = ((stackEnd / page + 1) * page, (here - reserve) / page * page)
        if end > start { madvise(UnsafeMutableRawPointer(bitPattern: start), Int(end - start), MADV_DONTNEED) }
    }

    /// Whether this code runs on that thread, so far down its stack that it should go no deeper without need.
    @inline(__always)
    static var isDeep: Bool { UInt(bitPattern: stackPlace()) &- stackEnd < deepSize }

    /// Whether this code runs on that thread.
    @inline(__always)
    static var isHere: Bool { UInt(bitPattern: stackPlace()) &- stackEnd < stackSize }

    /// What this code may use.
    @inline(__always)
    static var ownBudget: Budget { isHere ? budget?.takeUnretainedValue() ?? .unbounded : .unbounded }

    /// Whether the lesson that runs on this thread is to stop: for what can't throw. It may then give anything, since the next look throws.
    @inline(__always)
    static var isStopped: Bool { isHere && (budget?._withUnsafeGuaranteedRef { $0.stop.isRequested } ?? false) }

    /// Whether a walk that can't throw goes on one level deeper into a value, which is to be `walk`. Where the stack is used up the lesson is told so at its next call.
    @inline(__always)
    static func goesDeeper(to walk: DepthFault.Walk) -> Bool {
        if hasStack { return !isStopped }
        ownBudget.note?(Trap(.depth(.value(walk))))
        return false
    }

    /// Whether a walk may go one level deeper into a value. How much is left of other threads' stacks nobody knows.
    @inline(__always)
    static var hasStack: Bool { UInt(bitPattern: stackPlace()) &- stackEnd >= reserve }

    /// The lowest address that a lesson's calls may reach.
    static var lowest: UInt { stackEnd + reserve }
}

/// Where this thread's stack has got to.
@inline(__always)
func stackPlace() -> Int {
    var here = 0
    return withUnsafeMutablePointer(to: &here) { Int(bitPattern: $0) }
}
