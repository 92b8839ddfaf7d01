/// Runs a program's blocks, in order, and keeps its variables between them.
///
/// One thread at a time may use a machine.
public final class Machine: @unchecked Sendable {
    public let program: Program
    let state: MachineState
    private var mains: [Int: FunctionCode] = [:]
    let lowerer: Lowerer

    /// - Parameters:
    ///   - output: takes what the lesson prints, as it is printed.
    ///   - display: takes the charts and tables that statements give, in their order among what is printed.
    public init(program: Program, output: @escaping (String) -> Void, display: ((Value) -> Void)? = nil, budget: Budget = Budget()) {
        self.program = program
        state = MachineState(budget: budget, output: output)
        state.display = display
        lowerer = Lowerer(program: program)
        state.reserveGlobals(raw: lowerer.globalRawCount, slots: lowerer.globalSlotCount)
        lowerer.machine = state
        state.describer = { [unowned lowerer] in lowerer.code(of: $0) }
        state.orderer = { [unowned lowerer] in lowerer.order(of: $0) }
        for constant in program.constants {
            if let slot = lowerer.globalSlot(constant.variable) { state.write(constant.value, to: slot) }
        }
    }

    /// Runs one block on a thread of its own with a large stack, and waits for it.
    /// - Parameters:
    ///   - surrounding: calls on that thread what it is given, for what the embedder's functions are to find there.
    ///   - showing: shows the block's value, within its budget: what it throws ends the block.
    public func run(
        blockAt index: Int, surrounding: @escaping (() -> BlockResult) -> BlockResult = { $0() },
        showing: @escaping (BlockResult.Shown?) throws -> Void = { _ in }
    ) -> BlockResult {
        onLargeStack { [state] in LessonThread.run(within: state.budget) { surrounding { self.runHere(blockAt: index, showing) } } }
    }

    /// The value of a variable by the identity that ``Program/Block/declares`` gives; nil where it has none yet.
    public func value(ofVariable identity: String) -> BlockResult.Shown? {
        guard let variable = program.globalPlaces[identity]?.last.map({ program.globals[$0] }) ?? program.globals.last(where: { $0.name == identity }),
            let slot = lowerer.globalSlot(variable)
        else { return nil }
        let value = state.read(slot)
        if case .void = value { return nil }
        return shown(value, variable.type)
    }

    private func shown(_ value: Value, _ type: StaticType) -> BlockResult.Shown {
        BlockResult.Shown(value: value, typeName: type.description) { [state] in try state.describe(value, as: type, upTo: $0) }
    }

    /// The code of a block's own statements.
    @discardableResult
    func main(ofBlock index: Int) -> FunctionCode {
        let code = mains[index] ?? lowerer.main(of: program.blocks[index])
        mains[index] = code
        return code
    }

    private func runHere(blockAt index: Int, _ showing: (BlockResult.Shown?) throws -> Void) -> BlockResult {
        let block = program.blocks[index]
        guard block.isValid else {
            let first = (program.diagnostics + program.expectedFailures).first { $0.block == index }
            return .failure(
                RuntimeError(
                    fault: first.map { .language($0.error) } ?? .invalidBlock, line: first?.line ?? 1, column: first?.column ?? 1, length: first?.length ?? 1))
        }
        state.prepareStack()
        do {
            try state.runMain(main(ofBlock: index))
            let value = block.result.variable.flatMap(lowerer.globalSlot).map { shown(state.read($0), block.result.type) }
            try showing(value)
            // What can't throw gives anything at all once the lesson is to stop.
            try state.budget.look()
            return .value(value)
        } catch {
            state.unwind()
            return .failure(runtimeError(error, block: index))
        }
    }

    private func located(_ stop: Trap, as error: any Error) -> Trap {
        var stop = stop
        (stop.span, stop.calls) = (error as? Trap).map { ($0.span, $0.calls) } ?? (error as? ThrownValue).map { ($0.span, $0.calls) } ?? (nil, [])
        return stop
    }

    private func runtimeError(_ error: any Error, block: Int) -> RuntimeError {
        // Once the lesson is to stop, what can't throw gives anything, and so may have led to another fault.
        let error = state.stop.isRequested ? located(state.stopped(), as: error) : error
        var fault: Fault
        var span: Span?
        var open: [OpenCall] = []
        switch error {
        case let trap as Trap:
            (fault, span, open) = (trap.fault, trap.span, trap.calls)
        case let thrown as ThrownValue:
            fault = .uncaught((try? state.telling(thrown)) ?? Telling(thrown.type.description))
            (span, open) = (thrown.span, thrown.calls)
        default: fault = .host(Telling(error))
        }
        let calls = open.map { RuntimeError.Call(text: $0.text, line: program.sources[$0.span.block].line(of: $0.span)) }
        if fault == .foundNil(code: nil), let span {
            let text = program.sources[span.block].text(span)
            if text.count <= 60, !text.contains("\n") { fault = .foundNil(code: text.hasSuffix("!") ? String(text.dropLast()) : text) }
        }
        guard let span else { return RuntimeError(fault: fault, line: program.sources[block].firstLine, column: 1, length: 1, calls: calls) }
        let place = program.sources[span.block].place(of: span)
        return RuntimeError(fault: fault, line: place.line, column: place.column, length: place.length, calls: calls)
    }
}
