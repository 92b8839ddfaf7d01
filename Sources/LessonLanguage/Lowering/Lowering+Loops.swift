/// Loops: over conditions, counted ranges and lists.
extension FunctionLowering {
    /// A loop that says where it is, where it is stopped between what knows that by itself.
    func placed(_ loop: @escaping Step, at span: Span?) -> Step {
        guard let span else { return loop }
        return { frame in
            do { return try loop(frame) } catch var stop as Trap where stop.span == nil {
                stop.span = span
                throw stop
            }
        }
    }

    func whileLoop(_ conditions: [TypedCondition], _ body: TypedBlock, _ label: String?) -> Step {
        condition(conditions, for: WhileLoop(lowering: self, body: body, label: label))
    }

    func forIn(_ pattern: TypedPattern, _ sequence: TypedExpression, _ element: StaticType, _ filter: TypedExpression?, _ body: TypedBlock, _ label: String?)
        -> Step
    {
        let binding = binding(pattern, element)
        let test = filter.map { KeptBool(run: expression($0).bool) }
        let loop = ForLoop(binding: binding, filter: test, run: block(body), label: label)
        if case .range(let low?, let high, let isClosed) = sequence.kind, let kind = element.integer, !kind.isWide {
            return countedLoop(loop, low, high, isClosed, span: sequence.span)
        }
        let type = sequence.type.resolved
        let source = expression(sequence).boxed
        return { frame in
            switch try source(frame) {
            case .ints(let own): for value in own { if let end = try loop.turn(value, frame) { return end } }
            case .doubles(let own): for value in own { if let end = try loop.turn(value, frame) { return end } }
            case .floats(let own): for value in own { if let end = try loop.turn(value, frame) { return end } }
            case .bools(let own): for value in own { if let end = try loop.turn(value, frame) { return end } }
            case .array(let own): for value in own { if let end = try loop.turn(value, frame) { return end } }
            case let walked:
                var end: Completion?
                try Lazy.over(walked, type).forEach { element in
                    end = try loop.turn(element, frame)
                    return end == nil
                }
                return end ?? .normal
            }
            return .normal
        }
    }

    private func binding(_ pattern: TypedPattern, _ element: StaticType) -> ForLoop.Binding {
        switch pattern {
        case .anything: return .nothing
        case .variable(let variable):
            let slot = allocate(variable)
            switch slot.kind {
            case .raw: return .number(slot.index)
            case .boxed: return .value(slot.index)
            case .cell:
                return .pattern { value, frame in
                    let cell = Cell()
                    cell.value = value
                    frame.slots[slot.index] = .cell(cell)
                    return true
                }
            }
        default: return .pattern(match(pattern, element.resolved))
        }
    }

    private func countedLoop(_ loop: ForLoop, _ low: TypedExpression, _ high: TypedExpression?, _ isClosed: Bool, span: Span) -> Step {
        let first = expression(low).int
        let last = high.map { expression($0).int }
        return { frame in
            let from = try first(frame)
            // Without an upper bound the last number but one is where it ends: the next one has no successor.
            var to = try last?(frame) ?? .max - 1
            if last == nil {
                guard from < .max else { throw Trap(.arithmetic(.countedTooFar), at: span) }
            } else {
                guard from <= to else { throw Trap(.range(.reversed(lower: "\(from)", upper: "\(to)")), at: span) }
                if !isClosed {
                    if from == to { return .normal }
                    to -= 1
                }
            }
            var value = from
            while true {
                if let end = try loop.turn(value, frame) { return end }
                if value == to {
                    if last == nil { throw Trap(.arithmetic(.countedTooFar), at: span) }
                    return .normal
                }
                value += 1
            }
        }
    }
}

/// What a `for` does with each element.
private struct ForLoop {
    /// Where an element goes; a pattern tells whether it fits.
    enum Binding {
        case nothing
        case number(Int)
        case value(Int)
        case pattern((Value, Frame) throws -> Bool)
    }

    let binding: Binding
    let filter: KeptBool?
    let run: Step
    let label: String?

    /// One turn: nil if the loop goes on, else how it ended.
    @inline(__always)
    func turn<Number: Unboxed>(_ element: Number, _ frame: Frame) throws -> Completion? {
        switch binding {
        case .nothing: break
        case .number(let i): frame.raw[i] = element.bits
        case .value(let i): frame.slots[i] = element.boxed
        case .pattern(let match): if try !match(element.boxed, frame) { return nil }
        }
        return try turn(frame)
    }

    @inline(__always)
    func turn(_ element: Value, _ frame: Frame) throws -> Completion? {
        switch binding {
        case .nothing: break
        case .number(let i): frame.raw[i] = element.rawBits
        case .value(let i): frame.slots[i] = element
        case .pattern(let match): if try !match(element, frame) { return nil }
        }
        return try turn(frame)
    }

    @inline(__always)
    private func turn(_ frame: Frame) throws -> Completion? {
        try frame.checkStop()
        if let filter, try !filter.run(frame) { return nil }
        switch try run(frame) {
        case .normal, .fellThrough: return nil
        case .continueLoop: return frame.machine.isMeant(label) ? nil : .continueLoop
        case .breakOut: return frame.machine.isMeant(label) ? .normal : .breakOut
        case .returned: return .returned
        }
    }
}

private struct WhileLoop: ConditionUser {
    let lowering: FunctionLowering
    let body: TypedBlock
    let label: String?

    func use(_ condition: some Condition) -> Step {
        let run = lowering.block(body)
        return { [label] frame in
            while try condition.holds(frame) {
                try frame.checkStop()
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
}
