/// Where a running function keeps its variables: numbers unboxed in one row, all else in another.
struct Frame {
    let raw: UnsafeMutablePointer<Int>
    let slots: UnsafeMutablePointer<Value>
    /// The machine's state, for what is done at every call: reaching it through the machine would count references.
    let core: UnsafeMutablePointer<MachineState.Core>
    unowned(unsafe) let machine: MachineState

    init(raw: UnsafeMutablePointer<Int>, slots: UnsafeMutablePointer<Value>, machine: MachineState) {
        self.raw = raw
        self.slots = slots
        core = machine.core
        self.machine = machine
    }
}

/// What all frames of a machine share.
public final class MachineState {
    let rawBase: UnsafeMutablePointer<Int>
    let slotBase: UnsafeMutablePointer<Value>
    let rawLimit: UnsafeMutablePointer<Int>
    let slotLimit: UnsafeMutablePointer<Value>
    /// What changes at every call, behind a pointer: properties of a class would be watched for overlapping accesses at run time.
    let core: UnsafeMutablePointer<Core>
    let stop: StopFlag
    let output: (String) -> Void
    private var globals = (raw: 0, slots: 0)
    /// Finds the code of a lesson's own `description`.
    var describer: ((FunctionDeclaration) -> FunctionCode?)?
    /// Finds how a type is compared, where the lesson says it.
    var orderer: ((StaticType) -> Ordering.Order)?
    static let rawCapacity = 1 << 21
    static let slotCapacity = 1 << 20
    static let deepest = 100_000

    init(stop: StopFlag, output: @escaping (String) -> Void) {
        self.stop = stop
        self.output = output
        rawBase = .allocate(capacity: Self.rawCapacity)
        slotBase = .allocate(capacity: Self.slotCapacity)
        rawLimit = rawBase + Self.rawCapacity
        slotLimit = slotBase + Self.slotCapacity
        core = .allocate(capacity: 1)
        core.initialize(to: Core(rawTop: rawBase, slotTop: slotBase))
    }

    deinit {
        slotBase.deinitialize(count: slotTop - slotBase)
        core.deinitialize(count: 1)
        core.deallocate()
        rawBase.deallocate()
        slotBase.deallocate()
    }

    struct Core {
        /// The first free place of each row.
        var rawTop: UnsafeMutablePointer<Int>
        var slotTop: UnsafeMutablePointer<Value>
        var depth = 0
        /// What the function that just returned gave.
        var rawResult = 0
        var result: Value = .void
        /// Which statement a `break` or `continue` means, where it is not the innermost.
        var label: String?
        /// The lowest address that the thread's stack may reach.
        var stackLimit: UInt = 0
    }

    @inline(__always) var rawTop: UnsafeMutablePointer<Int> { get { core.pointee.rawTop } set { core.pointee.rawTop = newValue } }
    @inline(__always) var slotTop: UnsafeMutablePointer<Value> { get { core.pointee.slotTop } set { core.pointee.slotTop = newValue } }
    @inline(__always) var depth: Int { get { core.pointee.depth } set { core.pointee.depth = newValue } }
    @inline(__always) var rawResult: Int { get { core.pointee.rawResult } set { core.pointee.rawResult = newValue } }
    @inline(__always) var result: Value { get { core.pointee.result } set { core.pointee.result = newValue } }
    @inline(__always) var label: String? { get { core.pointee.label } set { core.pointee.label = newValue } }
    @inline(__always) var stackLimit: UInt { get { core.pointee.stackLimit } set { core.pointee.stackLimit = newValue } }

    /// Makes room for a function's variables.
    @inline(__always)
    func enter(_ code: FunctionCode) throws -> Frame {
        if stop.isRequested { throw stopped() }
        let raw = rawTop
        let slots = slotTop
        guard depth < Self.deepest, raw + code.rawCount < rawLimit, slots + code.slotCount < slotLimit, stackIsDeepEnough else { throw tooDeep() }
        depth += 1
        rawTop = raw + code.rawCount
        slotTop = slots + code.slotCount
        if code.slotCount > 0 { slots.initialize(repeating: .void, count: code.slotCount) }
        return Frame(raw: raw, slots: slots, machine: self)
    }

    @inline(__always)
    func leave(_ frame: Frame, _ code: FunctionCode) {
        depth -= 1
        if code.slotCount > 0 { frame.slots.deinitialize(count: code.slotCount) }
        rawTop = frame.raw
        slotTop = frame.slots
    }

    @inline(__always)
    private var stackIsDeepEnough: Bool {
        var here = 0
        return withUnsafeMutablePointer(to: &here) { UInt(bitPattern: $0) > stackLimit }
    }

    @inline(never)
    func tooDeep() -> Trap {
        Trap("the functions call each other too deeply: \(depth) calls are open; is there a recursion without an end?")
    }

    /// Globals live at the rows' bases, beneath all frames.
    func reserveGlobals(raw: Int, slots: Int) {
        rawTop = rawBase + raw
        slotTop = slotBase + slots
        rawBase.initialize(repeating: 0, count: raw)
        slotBase.initialize(repeating: .void, count: slots)
        globals = (raw, slots)
    }

    /// A block's own statements run in a frame that begins with the globals.
    func runMain(_ code: FunctionCode) throws {
        rawTop = rawBase + max(code.rawCount, globals.raw)
        let slots = max(code.slotCount, globals.slots)
        (slotBase + globals.slots).initialize(repeating: .void, count: slots - globals.slots)
        slotTop = slotBase + slots
        depth = 0
        try code.run(Frame(raw: rawBase, slots: slotBase, machine: self))
        unwind()
    }

    /// Gives back all frames, after a block's end or an error.
    func unwind() {
        unwind(to: Mark(raw: rawBase + globals.raw, slots: slotBase + globals.slots, depth: 0))
    }

    struct Mark {
        let raw: UnsafeMutablePointer<Int>
        let slots: UnsafeMutablePointer<Value>
        let depth: Int
    }

    var mark: Mark { Mark(raw: rawTop, slots: slotTop, depth: depth) }

    func unwind(to mark: Mark) {
        if slotTop > mark.slots { mark.slots.deinitialize(count: slotTop - mark.slots) }
        rawTop = mark.raw
        slotTop = mark.slots
        depth = mark.depth
    }

    /// Notes how far down this thread's stack may be used.
    func prepareStack() {
        var here = 0
        withUnsafeMutablePointer(to: &here) { stackLimit = UInt(bitPattern: $0) - UInt(largeStackSize) + (1 << 20) }
    }

    @inline(never)
    func stopped() -> Trap {
        Trap(stop.reason?.sentence ?? "interrupted", kind: .stopped)
    }
}

/// A function's lowered form. What calls read is behind a pointer, for the same reason as in ``MachineState``.
final class FunctionCode {
    let name: String
    /// What it was made from.
    weak var declaration: FunctionDeclaration?
    /// Where each parameter goes.
    var parameters: [Slot] = []
    var parameterTypes: [StaticType] = []
    /// The first parameter is the value that a method is called on.
    var hasReceiver = false
    /// Where each captured value goes, after the parameters.
    var captures: [Slot] = []
    /// Parameters that are given back to the caller's variable.
    var inoutParameters: [Int] = []
    private let core: UnsafeMutablePointer<Core>
    private var keptBody: Body

    /// An object that never changes, and lives as long as the code: a call does not count references to it.
    private final class Body {
        let run: (Frame) throws -> Void
        init(_ run: @escaping (Frame) throws -> Void) { self.run = run }
    }

    private struct Core {
        var rawCount = 0
        var slotCount = 0
        var body: Unmanaged<Body>
        var result = Representation.boxed
    }

    init(name: String) {
        self.name = name
        keptBody = Body { _ in }
        core = .allocate(capacity: 1)
        core.initialize(to: Core(body: .passUnretained(keptBody)))
    }

    deinit {
        core.deinitialize(count: 1)
        core.deallocate()
    }

    func setBody(_ run: @escaping (Frame) throws -> Void) {
        keptBody = Body(run)
        core.pointee.body = .passUnretained(keptBody)
    }

    @inline(__always)
    func run(_ frame: Frame) throws {
        try core.pointee.body._withUnsafeGuaranteedRef { try $0.run(frame) }
    }

    @inline(__always) var rawCount: Int { get { core.pointee.rawCount } set { core.pointee.rawCount = newValue } }
    @inline(__always) var slotCount: Int { get { core.pointee.slotCount } set { core.pointee.slotCount = newValue } }
    @inline(__always) var result: Representation { get { core.pointee.result } set { core.pointee.result = newValue } }
}

/// A variable's place in a frame.
struct Slot {
    enum Kind { case raw, boxed, cell }
    var kind: Kind
    var index: Int
    var representation: Representation
}
