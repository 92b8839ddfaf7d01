/// Where a running function keeps its variables: numbers unboxed in one row, all else in another.
///
/// It is a single pointer, to the row of numbers, so that it stays in a register through all the code of a function; two words before that row tell where
/// the rest is.
struct Frame {
    let raw: UnsafeMutablePointer<Int>

    /// How many words stand before the row of numbers.
    static let header = 2

    @inline(__always)
    init(raw: UnsafeMutablePointer<Int>) { self.raw = raw }

    /// A new frame on top of a row.
    @inline(__always)
    init(at place: UnsafeMutablePointer<Int>, slots: UnsafeMutablePointer<Value>, core: UnsafeMutablePointer<MachineState.Core>) {
        raw = place + Self.header
        raw[-1] = Int(bitPattern: core)
        raw[-2] = Int(bitPattern: slots)
    }

    @inline(__always)
    var slots: Slots { Slots(UnsafeMutablePointer(bitPattern: raw[-2]).unsafelyUnwrapped) }

    /// The machine's state, for what is done at every call: reaching it through the machine would count references.
    @inline(__always)
    var core: UnsafeMutablePointer<MachineState.Core> { UnsafeMutablePointer(bitPattern: raw[-1]).unsafelyUnwrapped }

    @inline(__always)
    var machine: MachineState { core.pointee.machine.takeUnretainedValue() }

    /// Stops the block where that was asked for.
    @inline(__always)
    func checkStop() throws {
        if core.pointee.isStopRequested { throw machine.stopped() }
    }
}
