/// A walk through a sequence that is made while it is walked: where it stands. `makeIterator()` gives one to the lesson.
final class Walk {
    enum Phase: UInt8 { case ahead, underWay, over }

    let sequence: Lazy
    /// The walk through the sequence that this one takes from.
    let source: Walk?
    private let function: FunctionObject?
    private(set) var phase: Phase
    /// The next place in a list or the next number, how many are left, the last element, the state.
    private(set) var state: Value
    /// The walk through what the last element was made into.
    private(set) var inner: Walk?

    /// Begins a walk.
    convenience init(_ sequence: Lazy) {
        let state: Value =
            switch sequence.step {
            case .list: .int(0)
            case .counting, .unfolding, .unfoldingState: sequence.parts[0]
            case .prefix, .dropFirst: sequence.parts[1]
            case .map, .filter, .compactMap, .flatMap, .prefixWhile, .dropWhile: .void
            }
        self.init(sequence, source: sequence.source.map(Walk.init), phase: .ahead, state: state, inner: nil)
    }

    init(_ sequence: Lazy, source: Walk?, phase: Phase, state: Value, inner: Walk?) {
        (self.sequence, self.source, function) = (sequence, source, sequence.function)
        (self.phase, self.state, self.inner) = (phase, state, inner)
    }

    /// A walk that stands at the same place and goes on by itself, as Swift's iterators are values.
    var copy: Walk { Walk(sequence, source: source?.copy, phase: phase, state: state, inner: inner?.copy) }

    func next() throws -> Value? {
        switch sequence.step {
        case .list:
            let (list, index) = (sequence.parts[0], state.asInt)
            guard index < list.elementCount else { return nil }
            state = .int(index + 1)
            return list.element(at: index)
        case .counting:
            guard phase != .over else { throw Trap("arithmetic overflow: counting went past \(Int.max)") }
            let number = state
            if number.asInt == .max { phase = .over } else { state = .int(number.asInt + 1) }
            return number
        case .map: return try taken().map(call)
        case .filter: return try found { try call($0).asBool ? $0 : nil }
        case .compactMap: return try found { try call($0).unwrapped }
        case .flatMap: return try flattened()
        case .prefixWhile:
            guard phase != .over, let element = try taken(), try call(element).asBool else {
                phase = .over
                return nil
            }
            return element
        case .dropWhile:
            return try found { element in
                if phase == .ahead, try call(element).asBool { return nil }
                phase = .underWay
                return element
            }
        case .prefix:
            guard state.asInt > 0 else { return nil }
            state = .int(state.asInt - 1)
            return try taken()
        case .dropFirst:
            while state.asInt > 0 {
                state = .int(state.asInt - 1)
                if try taken() == nil { return nil }
            }
            return try taken()
        case .unfolding: return try unfolded()
        case .unfoldingState:
            guard phase != .over, let element = try function?.call(changing: &state, []).unwrapped else {
                phase = .over
                return nil
            }
            return element
        }
    }
}

extension Walk {
    private func taken() throws -> Value? { try source?.next() }

    private func call(_ element: Value) throws -> Value { try function?.call(element) ?? .void }

    private func found(_ look: (Value) throws -> Value?) throws -> Value? {
        while let element = try taken() { if let result = try look(element) { return result } }
        return nil
    }

    private func flattened() throws -> Value? {
        while true {
            if let element = try inner?.next() { return element }
            guard let outer = try taken() else { return nil }
            inner = Walk(Lazy.over(try call(outer)))
        }
    }

    private func unfolded() throws -> Value? {
        if phase == .underWay {
            if let next = try call(state).unwrapped { state = next } else { phase = .over }
        }
        guard phase != .over else { return nil }
        phase = .underWay
        return state
    }
}

extension Value {
    /// What an optional value holds.
    fileprivate var unwrapped: Value? {
        switch self {
        case .none: return nil
        case .some(let box): return box.value
        default: return self
        }
    }
}
