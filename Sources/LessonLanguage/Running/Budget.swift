import Foundation
import Synchronization

/// What a lesson may use: it can be asked to stop, at any time and for any reason, and it has only so much memory.
///
/// Every stage that works on what a lesson gives is handed one. What works for long looks at the stop at least every 20 ms; what takes much memory asks
/// for it, in bytes, before it takes it.
public final class Budget: @unchecked Sendable {
    public let stop: StopFlag
    /// The most bytes that the process may use.
    private let most: Int
    /// What was granted since the process was last measured.
    private let granted = Atomic<Int>(0)
    /// Told of a fault where nothing can be thrown.
    var note: ((any Error) -> Void)?

    /// When the work is to be done, in time of this thread; nil where a stop is requested then.
    private let deadline: Duration?

    /// - Parameter most: the most bytes that the process may use.
    public init(stop: StopFlag = StopFlag(), most: Int? = nil) {
        self.stop = stop
        self.most = most ?? Int(clamping: ProcessInfo.processInfo.physicalMemory / 4 * 3)
        deadline = nil
    }

    /// For checking a lesson on this thread: as long as its code is, and a second; and a gigabyte.
    init(forChecking bytes: Int, stop: StopFlag) {
        self.stop = stop
        most = Int(clamping: ProcessMemory.bytes ?? 0) + 1_000_000_000
        deadline = ProcessorTime.ofThread + (.milliseconds(1_000) + .microseconds(20) * bytes) * Self.slowness
    }

    #if DEBUG
    /// How much slower than what people use a build for debugging is.
    private static let slowness = 12
    #else
    private static let slowness = 1
    #endif

    /// For what is no lesson's work.
    static let unbounded = Budget()

    /// That of the lesson that runs on this thread.
    static var here: Budget { LessonThread.ownBudget }
}

// The stop.
extension Budget {
    /// Throws if the lesson is to stop.
    @inline(__always)
    func look() throws {
        if stop.isRequested { throw stopped() }
    }

    @inline(never)
    func stopped() -> Trap { Trap(.stopped(stop.reason)) }

    /// What is used up: for work that is not stopped by a flag. It takes some microseconds to tell.
    var excess: StopFlag.Reason? {
        if let reason = stop.reason { return reason }
        if let deadline, ProcessorTime.ofThread > deadline { return .timeout }
        return (ProcessMemory.bytes ?? 0) > most ? .memory : nil
    }

    /// How many elements, entries or characters are worked on between two looks: a few microseconds' worth, where each takes nanoseconds.
    static let stretch = 1 << 12
}

// Memory.
extension Budget {
    /// Grants memory that is about to be taken, or stops the lesson.
    @inline(__always)
    func grant(bytes: Int) throws {
        if bytes >= 1 << 14 { try grant(many: bytes) }
    }

    /// Grants memory for so many elements of a list.
    @inline(__always)
    func grant<Element>(_ count: Int, of _: Element.Type) throws {
        let (bytes, overflows) = count.multipliedReportingOverflow(by: MemoryLayout<Element>.stride)
        try grant(bytes: overflows ? .max : bytes)
    }

    /// How many bytes the process may still take.
    var room: Int { max(0, most - (ProcessMemory.bytes ?? 0)) }

    @inline(never)
    private func grant(many bytes: Int) throws {
        try look()
        // The process is measured after every few megabytes: that takes some microseconds.
        let sum = granted.add(min(bytes, most), ordering: .relaxed).newValue
        guard bytes >= most || sum > min(4 << 20, most / 16) else { return }
        let used = ProcessMemory.bytes ?? 0
        granted.store(0, ordering: .relaxed)
        guard bytes <= most, used <= most - bytes else {
            stop.request(.memory)
            throw stopped()
        }
    }
}

/// Counts the steps of a loop over what a lesson gives, and looks at its budget once in a while.
struct Steps {
    private let budget = Budget.here
    private var count = 0
    private static let stretch = 1 << 10

    @inline(__always)
    mutating func step() throws {
        count &+= 1
        if count & (Self.stretch - 1) == 0 { try budget.look() }
    }
}

// Work on long lists.
extension Sequence {
    /// `allSatisfy`, that gives up once the lesson is to stop.
    func allLooking(_ test: (Element) -> Bool) -> Bool {
        var count = 0
        for element in self {
            count += 1
            if count & (Budget.stretch - 1) == 0, LessonThread.isStopped { return false }
            if !test(element) { return false }
        }
        return true
    }

    /// `forEach`, that looks now and then whether the lesson is to stop.
    func forEachLooking(_ body: (Element) throws -> Void) throws {
        var steps = Steps()
        for element in self {
            try steps.step()
            try body(element)
        }
    }

    /// `map`, that asks for its memory and looks now and then whether the lesson is to stop.
    func mapLooking<Mapped>(_ transform: (Element) throws -> Mapped) throws -> [Mapped] { try mapLooking(expecting: underestimatedCount, transform) }

    fileprivate func mapLooking<Mapped>(expecting least: Int, _ transform: (Element) throws -> Mapped) throws -> [Mapped] {
        let budget = Budget.here
        try budget.grant(least, of: Mapped.self)
        var result: [Mapped] = []
        result.reserveCapacity(least)
        for element in self {
            if result.count & (Budget.stretch - 1) == 0 {
                try budget.look()
                if result.count >= least { try budget.grant(Swift.max(Budget.stretch, result.count), of: Mapped.self) }
            }
            result.append(try transform(element))
        }
        return result
    }
}

extension Collection {
    /// The same. A short one is done before a look would be due.
    func mapLooking<Mapped>(_ transform: (Element) throws -> Mapped) throws -> [Mapped] {
        count < Budget.stretch / 4 ? try map(transform) : try mapLooking(expecting: count, transform)
    }
}

/// A list that grows while something is walked: it asks for its memory as it does.
struct GrowingList<Element> {
    private(set) var elements: [Element] = []
    private var room = Budget.stretch

    init() {}

    init(minimumCapacity: Int) throws {
        try reserve(minimumCapacity)
    }

    mutating func reserve(_ capacity: Int) throws {
        try Budget.here.grant(capacity, of: Element.self)
        elements.reserveCapacity(capacity)
        room = Swift.max(room, capacity)
    }

    @inline(__always)
    mutating func append(_ element: Element) throws {
        if elements.count == room { try grow(by: 1) }
        elements.append(element)
    }

    mutating func append(contentsOf more: some Collection<Element>) throws {
        if elements.count + more.count > room { try grow(by: more.count) }
        elements += more
    }

    /// Room for twice as many, or as many as are wanted: a list that grows is copied once into its new place.
    @inline(never)
    private mutating func grow(by more: Int) throws {
        let wanted = Swift.max(elements.count * 2, elements.count + more)
        try Budget.here.look()
        try reserve(wanted)
    }
}
