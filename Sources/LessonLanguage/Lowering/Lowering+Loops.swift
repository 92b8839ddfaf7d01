/// Loops: over conditions, counted ranges and lists.
extension FunctionLowering {
    func whileLoop(_ conditions: [TypedCondition], _ body: TypedBlock, _ label: String?) -> Step {
        let test = conditions.isEmpty ? { _ in true } : all(conditions)
        let run = block(body)
        return { frame in
            while try test(frame) {
                if frame.machine.stop.isRequested { throw frame.machine.stopped() }
                switch try run(frame) {
                case .normal, .fellThrough: break
                case .continueLoop: if !frame.machine.isMeant(label) { return .continueLoop }
                case .breakOut: return frame.machine.isMeant(label) ? .normal : .breakOut
                case .returned: return .returned
                }
            }
            return .normal
        }
    }

    func forIn(_ pattern: TypedPattern, _ sequence: TypedExpression, _ element: StaticType, _ filter: TypedExpression?, _ body: TypedBlock, _ label: String?) -> Step {
        let bind: (Value, Frame) throws -> Bool
        var counter: Int?
        switch pattern {
        case .anything: bind = { _, _ in true }
        case .variable(let variable):
            let slot = allocate(variable)
            if slot.kind == .raw { counter = slot.index }
            if slot.kind == .cell {
                bind = { value, frame in
                    let cell = Cell()
                    cell.value = value
                    frame.slots[slot.index] = .cell(cell)
                    return true
                }
            } else {
                bind = { value, frame in
                    frame.store(value, in: slot)
                    return true
                }
            }
        default: bind = match(pattern, element.resolved)
        }
        let test = filter.map { KeptBool(run: expression($0).bool) }
        let run = self.block(body)
        /// One turn: whether the loop goes on, and if not, how it ended.
        @inline(__always) func turn(_ frame: Frame) throws -> Completion? {
            if frame.machine.stop.isRequested { throw frame.machine.stopped() }
            if let test, try !test.run(frame) { return nil }
            switch try run(frame) {
            case .normal, .fellThrough: return nil
            case .continueLoop: return frame.machine.isMeant(label) ? nil : .continueLoop
            case .breakOut: return frame.machine.isMeant(label) ? .normal : .breakOut
            case .returned: return .returned
            }
        }
        if case .range(let low?, let high, let isClosed) = sequence.kind, let kind = element.integer, !kind.isWide {
            return countedLoop(low, high, isClosed, counter, bind, turn, span: sequence.span)
        }
        let type = sequence.type.resolved
        let source = expression(sequence).boxed
        if case .nominal(let nominal, _) = type, nominal === Nominal.partialRangeFrom {
            return { frame in
                var value = try source(frame).asFields.first?.asInt ?? 0
                while true {
                    if try bind(.int(value), frame), let end = try turn(frame) { return end }
                    value += 1
                }
            }
        }
        return { frame in
            let walked = try source(frame)
            if let next = Lazy(walked)?.start() {
                while let value = try next() { if try bind(value, frame), let end = try turn(frame) { return end } }
                return .normal
            }
            let list = try Sequences.list(walked, type)
            switch list {
            case .ints(let own):
                if let counter {
                    for value in own {
                        frame.raw[counter] = value
                        if let end = try turn(frame) { return end }
                    }
                } else {
                    for value in own where try bind(.int(value), frame) { if let end = try turn(frame) { return end } }
                }
            case .doubles(let own): for value in own where try bind(.double(value), frame) { if let end = try turn(frame) { return end } }
            case .floats(let own): for value in own where try bind(.float(value), frame) { if let end = try turn(frame) { return end } }
            case .bools(let own): for value in own where try bind(.bool(value), frame) { if let end = try turn(frame) { return end } }
            case .array(let own): for value in own where try bind(value, frame) { if let end = try turn(frame) { return end } }
            default: break
            }
            return .normal
        }
    }

    func countedLoop(
        _ low: TypedExpression, _ high: TypedExpression?, _ isClosed: Bool, _ counter: Int?, _ bind: @escaping (Value, Frame) throws -> Bool,
        _ turn: @escaping (Frame) throws -> Completion?, span: Span
    ) -> Step {
        let first = expression(low).int
        let last = high.map { expression($0).int }
        return { frame in
            let from = try first(frame)
            var to = try last?(frame) ?? .max
            if isClosed, last != nil {
                guard from <= to || from == to &+ 1 && from > to && false else {
                    throw Trap("a range needs its lower bound first: \(from) is more than \(to)", at: span)
                }
            } else if last != nil {
                guard from <= to else { throw Trap("a range needs its lower bound first: \(from) is more than \(to)", at: span) }
                if from == to { return .normal }
                to -= 1
            }
            var value = from
            while true {
                if let counter { frame.raw[counter] = value } else { _ = try bind(.int(value), frame) }
                if let end = try turn(frame) { return end }
                if value == to { return .normal }
                value += 1
            }
        }
    }
}
