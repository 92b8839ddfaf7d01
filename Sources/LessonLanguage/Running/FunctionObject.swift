/// A function as a value: a closure of the lesson with what it captured, or a native one.
public final class FunctionObject {
    enum Body {
        case lesson(FunctionCode, [Value])
        case native(([Value]) throws -> Value)
    }

    @exclusivity(unchecked) private(set) var body: Body
    /// Where the lesson names it, for a native one.
    var origin: Origin?
    unowned let machine: MachineState

    struct Origin {
        let site: FunctionSite
        /// What a method is bound to.
        let receiver: Value?
    }

    init(_ body: Body, _ machine: MachineState) {
        self.body = body
        self.machine = machine
    }

    deinit {
        guard LessonThread.isDeep, case .lesson(let code, let captures) = body else { return }
        body = .lesson(code, [])
        Freeing.free(.array(captures))
    }

    func call(_ arguments: [Value]) throws -> Value {
        switch body {
        case .native(let native): return try native(arguments)
        case .lesson(let code, let captures):
            let frame = try machine.enter(code)
            for (slot, value) in zip(code.parameters, arguments) { frame.store(value, in: slot) }
            return try finish(code, captures, frame)
        }
    }

    func call(_ a: Value) throws -> Value {
        switch body {
        case .native(let native): return try native([a])
        case .lesson(let code, let captures):
            let frame = try machine.enter(code)
            frame.store(a, in: code.parameters[0])
            return try finish(code, captures, frame)
        }
    }

    func call(_ a: Value, _ b: Value) throws -> Value {
        switch body {
        case .native(let native): return try native([a, b])
        case .lesson(let code, let captures):
            let frame = try machine.enter(code)
            frame.store(a, in: code.parameters[0])
            frame.store(b, in: code.parameters[1])
            return try finish(code, captures, frame)
        }
    }

    /// A call some of whose arguments are given back changed, also where it throws.
    func call(_ arguments: inout [Value], changing positions: [Int]) throws -> Value {
        guard case .lesson(let code, let captures) = body else { return try call(arguments) }
        let frame = try machine.enter(code)
        for (slot, value) in zip(code.parameters, arguments) { frame.store(value, in: slot) }
        for position in positions { arguments[position] = .taken }
        machine.load(captures, code, frame)
        let bits: Int
        do { bits = try code.run(frame) } catch {
            for position in positions { arguments[position] = frame.load(code.parameters[position]) }
            throw error
        }
        let result = machine.takeResult(bits, code.result)
        for position in positions { arguments[position] = frame.load(code.parameters[position]) }
        machine.leave(frame, code)
        return result
    }

    /// A call whose first argument is given back changed.
    func call(changing a: inout Value, _ rest: [Value]) throws -> Value {
        guard case .lesson(let code, let captures) = body else { return .void }
        let frame = try machine.enter(code)
        frame.store(a.take(), in: code.parameters[0])
        for (slot, value) in zip(code.parameters.dropFirst(), rest) { frame.store(value, in: slot) }
        machine.load(captures, code, frame)
        let bits: Int
        do { bits = try code.run(frame) } catch {
            a = frame.load(code.parameters[0])
            throw error
        }
        a = frame.load(code.parameters[0])
        let result = machine.takeResult(bits, code.result)
        machine.leave(frame, code)
        return result
    }

    @inline(__always)
    private func finish(_ code: FunctionCode, _ captures: [Value], _ frame: Frame) throws -> Value {
        if !captures.isEmpty { machine.load(captures, code, frame) }
        let bits = try code.run(frame)
        let result = machine.takeResult(bits, code.result)
        machine.leave(frame, code)
        return result
    }
}

extension MachineState {
    func load(_ captures: [Value], _ code: FunctionCode, _ frame: Frame) {
        for (slot, value) in zip(code.captures, captures) {
            if case .cell = slot.kind { frame.slots[slot.index] = value } else { frame.store(value, in: slot) }
        }
    }

    /// What the function that just ended gave.
    @inline(__always)
    func takeResult(_ bits: Int, _ representation: Representation) -> Value {
        if representation != .boxed { return Value(rawBits: bits, representation) }
        return core.takeResult()
    }
}

extension UnsafeMutablePointer<MachineState.Core> {
    /// What the function that just ended left, which is no number.
    @inline(__always)
    func takeResult() -> Value {
        let value = pointee.result
        pointee.result = .void
        return value
    }
}

extension Value {
    /// A number as the bits that a raw slot holds.
    @inline(__always)
    var rawBits: Int {
        switch self {
        case .int(let x): return x
        case .double(let x): return Int(Int64(bitPattern: x.bitPattern))
        case .float(let x): return Int(x.bitPattern)
        case .bool(let x): return x ? 1 : 0
        default: return 0
        }
    }

    @inline(__always)
    init(rawBits bits: Int, _ representation: Representation) {
        switch representation {
        case .int: self = .int(bits)
        case .double: self = .double(Double(bitPattern: UInt64(bitPattern: Int64(bits))))
        case .float: self = .float(Float(bitPattern: UInt32(truncatingIfNeeded: bits)))
        case .bool: self = .bool(bits != 0)
        case .boxed: self = .void
        }
    }
}

extension Frame {
    /// A variable's value, out of its cell if it lives in one.
    @inline(__always)
    func load(_ slot: Slot) -> Value {
        switch slot.kind {
        case .raw: return Value(rawBits: raw[slot.index], slot.representation)
        case .boxed: return slots[slot.index]
        case .cell:
            guard case .cell(let cell) = slots[slot.index] else { return .void }
            return cell.value
        }
    }

    @inline(__always)
    func store(_ value: Value, in slot: Slot) {
        switch slot.kind {
        case .raw: raw[slot.index] = value.rawBits
        case .boxed: slots[slot.index] = value
        case .cell:
            if case .cell(let cell) = slots[slot.index] {
                cell.value = value
            } else {
                let cell = Cell()
                cell.value = value
                slots[slot.index] = .cell(cell)
            }
        }
    }
}

extension MachineState {
    /// The value of a global.
    func read(_ slot: Slot) -> Value { mainFrame.load(slot) }

    func write(_ value: Value, to slot: Slot) { mainFrame.store(value, in: slot) }
}
