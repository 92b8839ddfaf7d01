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

    /// Runs the function in its frame, and gives the bits of what it returns where that is a number; anything else is left in the machine's `result`.
    typealias Run = (Frame) throws -> Int

    /// An object that never changes, and lives as long as the code: a call does not count references to it.
    private final class Body {
        let run: Run
        init(_ run: @escaping Run) { self.run = run }
    }

    private struct Core {
        var rawCount = 0
        var slotCount = 0
        var body: Unmanaged<Body>
        var result = Representation.boxed
    }

    init(name: String) {
        self.name = name
        keptBody = Body { _ in 0 }
        core = .allocate(capacity: 1)
        core.initialize(to: Core(body: .passUnretained(keptBody)))
    }

    deinit {
        core.deinitialize(count: 1)
        core.deallocate()
    }

    func setBody(_ run: @escaping Run) {
        keptBody = Body(run)
        core.pointee.body = .passUnretained(keptBody)
    }

    @inline(__always)
    func run(_ frame: Frame) throws -> Int {
        try core.pointee.body._withUnsafeGuaranteedRef { try $0.run(frame) }
    }

    @inline(__always) var rawCount: Int {
        get { core.pointee.rawCount }
        set { core.pointee.rawCount = newValue }
    }
    @inline(__always) var slotCount: Int {
        get { core.pointee.slotCount }
        set { core.pointee.slotCount = newValue }
    }
    @inline(__always) var result: Representation {
        get { core.pointee.result }
        set { core.pointee.result = newValue }
    }
}
