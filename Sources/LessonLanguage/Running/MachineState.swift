/// What all frames of a machine share.
public final class MachineState {
    let rawBase: UnsafeMutablePointer<Int>
    private let slotBase: UnsafeMutablePointer<Value>
    /// The globals that hold values.
    var globalSlots: Slots { Slots(slotBase) }
    /// What changes at every call, behind a pointer: properties of a class would be watched for overlapping accesses at run time.
    let core: UnsafeMutablePointer<Core>
    let budget: Budget
    var stop: StopFlag { budget.stop }
    let output: (String) -> Void
    /// Takes the charts and tables that statements give.
    var display: ((Value) -> Void)?
    private var globals = (raw: 0, slots: 0)
    /// Finds the code of a lesson's own `description`.
    var describer: ((FunctionDeclaration) -> FunctionCode?)?
    /// Finds how a type is compared, where the lesson says it.
    var orderer: ((StaticType) -> Ordering.Order)?
    static let rawCapacity = 1 << 21
    static let slotCapacity = 1 << 20
    static let deepest = 100_000

    init(budget: Budget, output: @escaping (String) -> Void) {
        self.budget = budget
        self.output = output
        let row = UnsafeMutablePointer<Int>.allocate(capacity: Self.rawCapacity)
        slotBase = .allocate(capacity: Self.slotCapacity)
        core = .allocate(capacity: 1)
        rawBase = row + Frame.header
        core.initialize(
            to: Core(
                rawTop: rawBase, slotTop: slotBase, rawLimit: row + Self.rawCapacity, slotLimit: slotBase + Self.slotCapacity,
                machine: .passUnretained(self), stop: .passUnretained(budget.stop)))
        _ = Frame(at: row, slots: slotBase, core: core)
    }

    deinit {
        // Values may be deep.
        let (slots, count) = (UInt(bitPattern: slotBase), slotTop - slotBase)
        if count > 0 {
            onLargeStack { LessonThread.run(within: .unbounded) { _ = UnsafeMutablePointer<Value>(bitPattern: slots)?.deinitialize(count: count) } }
        }
        core.deinitialize(count: 1)
        core.deallocate()
        (rawBase - Frame.header).deallocate()
        slotBase.deallocate()
    }

    struct Core {
        /// The first free place of each row.
        var rawTop: UnsafeMutablePointer<Int>
        var slotTop: UnsafeMutablePointer<Value>
        private(set) var rawLimit: UnsafeMutablePointer<Int>
        let slotLimit: UnsafeMutablePointer<Value>
        let machine: Unmanaged<MachineState>
        let stop: Unmanaged<StopFlag>
        /// How many calls are open.
        var depth = 0

        init(
            rawTop: UnsafeMutablePointer<Int>, slotTop: UnsafeMutablePointer<Value>, rawLimit: UnsafeMutablePointer<Int>,
            slotLimit: UnsafeMutablePointer<Value>,
            machine: Unmanaged<MachineState>, stop: Unmanaged<StopFlag>
        ) {
            (self.rawTop, self.slotTop, self.rawLimit, self.slotLimit, self.machine, self.stop) = (rawTop, slotTop, rawLimit, slotLimit, machine, stop)
        }

        /// What a `return` gave: the bits of a number, or else a value.
        var rawResult = 0
        var result: Value = .void
        /// Which statement a `break` or `continue` means, where it is not the innermost.
        var label: String?
        /// The lowest address that the thread's stack may reach.
        var stackLimit: UInt = 0

        /// What went wrong where nothing could be thrown.
        private(set) var fault: (any Error)?
        private var keptLimit: UnsafeMutablePointer<Int>?

        /// Keeps a fault. The next call finds no room, and tells it.
        mutating func note(_ error: any Error) {
            if fault != nil { return }
            fault = error
            keptLimit = rawLimit
            rawLimit = UnsafeMutablePointer(bitPattern: 8).unsafelyUnwrapped
        }

        mutating func takeFault() -> (any Error)? {
            guard let error = fault else { return nil }
            fault = nil
            if let keptLimit { rawLimit = keptLimit }
            return error
        }

        @inline(__always)
        var isStopRequested: Bool { stop._withUnsafeGuaranteedRef { $0.isRequested } }
    }

    @inline(__always) var rawTop: UnsafeMutablePointer<Int> {
        get { core.pointee.rawTop }
        set { core.pointee.rawTop = newValue }
    }
    @inline(__always) var slotTop: UnsafeMutablePointer<Value> {
        get { core.pointee.slotTop }
        set { core.pointee.slotTop = newValue }
    }
    @inline(__always) var depth: Int {
        get { core.pointee.depth }
        set { core.pointee.depth = newValue }
    }
    @inline(__always) var rawResult: Int {
        get { core.pointee.rawResult }
        set { core.pointee.rawResult = newValue }
    }
    @inline(__always) var result: Value {
        get { core.pointee.result }
        set { core.pointee.result = newValue }
    }
    @inline(__always) var label: String? {
        get { core.pointee.label }
        set { core.pointee.label = newValue }
    }

    /// The frame of a block's own statements, which begins with the globals.
    var mainFrame: Frame { Frame(raw: rawBase) }

    @inline(__always)
    func enter(_ code: FunctionCode) throws -> Frame { try core.enter(code) }

    @inline(__always)
    func leave(_ frame: Frame, _ code: FunctionCode) { core.leave(frame, code) }

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
        _ = try code.run(mainFrame)
        if let fault = core.pointee.takeFault() { throw fault }
        unwind()
    }

    /// Gives back all frames, after a block's end or an error.
    func unwind() {
        _ = core.pointee.takeFault()
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
        stackLimit = LessonThread.lowest
        budget.note = { [unowned self] in core.pointee.note($0) }
    }

    var stackLimit: UInt {
        get { core.pointee.stackLimit }
        set { core.pointee.stackLimit = newValue }
    }

    func stopped() -> Trap { budget.stopped() }
}

extension UnsafeMutablePointer<MachineState.Core> {
    /// Makes room for a function's variables.
    @inline(__always)
    func enter(_ code: FunctionCode) throws -> Frame {
        let place = pointee.rawTop
        let slots = pointee.slotTop
        let slotCount = code.slotCount
        let rawTop = place + (Frame.header + code.rawCount)
        let slotTop = slots + slotCount
        let depth = pointee.depth + 1
        guard !pointee.isStopRequested, rawTop < pointee.rawLimit, slotTop < pointee.slotLimit, depth & 15 != 0 || isShallowEnough else { throw refusal() }
        pointee.depth = depth
        pointee.rawTop = rawTop
        if slotCount > 0 {
            pointee.slotTop = slotTop
            slots.initialize(repeating: .void, count: slotCount)
        }
        return Frame(at: place, slots: slots, core: self)
    }

    @inline(__always)
    func leave(_ frame: Frame, _ code: FunctionCode) {
        pointee.depth &-= 1
        pointee.rawTop = frame.raw - Frame.header
        let slotCount = code.slotCount
        if slotCount > 0 {
            pointee.slotTop = frame.slots.freed(slotCount)
        }
    }

    /// Looked at every 16 calls: the thread's stack keeps room for that many.
    private var isShallowEnough: Bool {
        @inline(never) get { pointee.depth < MachineState.deepest && UInt(bitPattern: stackPlace()) > pointee.stackLimit }
    }

    @inline(never)
    private func refusal() -> any Error {
        if let fault = pointee.takeFault() { return fault }
        if pointee.isStopRequested { return pointee.machine.takeUnretainedValue().stopped() }
        return Trap(.depth(.calls(open: pointee.depth)))
    }
}
