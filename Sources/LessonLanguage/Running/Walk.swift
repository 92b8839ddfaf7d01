/// A walk through a sequence that is made while it is walked: where it stands. `makeIterator()` gives one to the lesson.
final class Walk {
    enum Phase: UInt8 { case ahead, underWay, over }

    let sequence: Lazy
    /// The walk through the sequence that this one takes from.
    let source: Walk?
    private let function: FunctionObject?
    private(set) var phase: Phase
    /// The next place in a collection or the next number, how many are left, the last element, the state.
    private(set) var state: Value
    /// The walk through what the last element was made into; through the second of two sequences.
    private(set) var inner: Walk?
    private var listed: Value?

    /// Begins a walk.
    convenience init(_ sequence: Lazy) {
        let state: Value =
            switch sequence.step {
            case .counting, .unfolding, .unfoldingState: sequence.parts[0]
            case .prefix, .dropFirst: sequence.parts[1]
            case .elements, .keys, .values, .utf8, .utf16, .unicodeScalars, .enumerated, .reversed, .strideTo, .strideThrough, .repeated: .int(0)
            case .map, .filter, .compactMap, .flatMap, .prefixWhile, .dropWhile, .zip, .joined: .void
            }
        let inner = sequence.step == .zip ? Lazy.known(sequence.parts[1]).map { Walk($0) } : nil
        self.init(sequence, source: sequence.source.map { Walk($0) }, phase: .ahead, state: state, inner: inner)
    }

    init(_ sequence: Lazy, source: Walk?, phase: Phase, state: Value, inner: Walk?) {
        (self.sequence, self.source, function) = (sequence, source, sequence.function)
        (self.phase, self.state, self.inner) = (phase, state, inner)
    }

    /// A walk that stands at the same place and goes on by itself, as Swift's iterators are values.
    var copy: Walk { Walk(sequence, source: source?.copy, phase: phase, state: state, inner: inner?.copy) }

    func next() throws -> Value? {
        switch sequence.step {
        case .elements, .keys, .values, .utf8, .utf16, .unicodeScalars, .strideTo, .strideThrough, .repeated:
            guard let (element, next) = try InMemory.element(of: sequence, at: state.asInt) else { return nil }
            state = .int(next)
            return element
        case .enumerated:
            guard let element = try taken() else { return nil }
            defer { state = .int(state.asInt + 1) }
            return .fields(Fields([state, element]))
        case .zip:
            guard let first = try taken(), let second = try inner?.next() else { return nil }
            return .fields(Fields([first, second]))
        case .reversed:
            let list = try backwards()
            guard state.asInt < list.elementCount else { return nil }
            state = .int(state.asInt + 1)
            return list.element(at: list.elementCount - state.asInt)
        case .counting:
            let number = state
            guard number.asInt < .max else { throw Trap(.arithmetic(.countedTooFar)) }
            state = .int(number.asInt + 1)
            return number
        case .map: return try taken().map(call)
        case .filter: return try found { try call($0).asBool ? $0 : nil }
        case .compactMap: return try found { try call($0).unwrapped }
        case .flatMap: return try flattened { Lazy.over(try self.call($0), .any) }
        case .joined: return try flattened { Lazy.over($0, self.sequence.type) }
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
            let budget = Budget.here
            while state.asInt > 0 {
                try budget.look()
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
        let budget = Budget.here
        while let element = try taken() {
            try budget.look()
            if let result = try look(element) { return result }
        }
        return nil
    }

    private func flattened(_ part: (Value) throws -> Lazy) throws -> Value? {
        let budget = Budget.here
        while true {
            try budget.look()
            if let element = try inner?.next() { return element }
            guard let outer = try taken() else { return nil }
            inner = Walk(try part(outer))
        }
    }

    /// What is walked from its end: a list as it is, anything else as a list.
    private func backwards() throws -> Value {
        if let listed { return listed }
        let list = try sequence.source?.list(of: .boxed) ?? .array([])
        listed = list
        return list
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

/// Where a walk through something that stands in memory is: what is there, and the place behind it.
private enum InMemory {
    static func element(of sequence: Lazy, at place: Int) throws -> (Value, next: Int)? {
        let whole = sequence.parts[0]
        switch sequence.step {
        case .elements: return try element(of: whole, sequence.type, at: place)
        case .keys: return sequence.table.entry(from: place).map { ($0.key, $1 + 1) }
        case .values: return sequence.table.entry(from: place).map { ($0.value, $1 + 1) }
        case .utf8:
            let text = whole.asString.utf8
            return place < text.count ? (.int(Int(text[text.index(text.startIndex, offsetBy: place)])), place + 1) : nil
        case .utf16:
            let text = whole.asString.utf16
            return place < text.count ? (.int(Int(text[text.index(text.startIndex, offsetBy: place)])), place + 1) : nil
        case .unicodeScalars:
            let text = whole.asString.unicodeScalars
            let index = whole.asString.utf8.index(text.startIndex, offsetBy: place)
            guard index < text.endIndex else { return nil }
            return (.string(String(text[index])), place + UTF8.width(text[index]))
        case .strideTo, .strideThrough: return number(sequence, place).map { ($0, place + 1) }
        case .repeated: return place < sequence.parts[1].asInt ? (whole, place + 1) : nil
        default: return nil
        }
    }

    private static func element(of whole: Value, _ type: StaticType, at place: Int) throws -> (Value, next: Int)? {
        switch whole {
        case .string, .piece:
            let text = whole.asString
            let index = text.utf8.index(text.startIndex, offsetBy: place)
            guard index < text.endIndex else { return nil }
            return (.string(String(text[index])), place + text[index].utf8.count)
        case .set(let own): return own.entry(from: place).map { ($0.key, $1 + 1) }
        case .dictionary(let own): return own.entry(from: place).map { (.fields(Fields([$0.key, $0.value])), $1 + 1) }
        case .fields:
            guard let numbers = try Sequences.numbers(whole, type), place <= numbers.upperBound.subtractingReportingOverflow(numbers.lowerBound).partialValue
            else { return nil }
            return (.int(numbers.lowerBound + place), place + 1)
        default: return place < whole.elementCount ? (whole.element(at: place), place + 1) : nil
        }
    }

    /// The number of a stride behind so many others, rounded once as the standard library's strides are.
    private static func number(_ sequence: Lazy, _ place: Int) -> Value? {
        let isThrough = sequence.step == .strideThrough
        func at<Number: BinaryFloatingPoint>(_ first: Number, _ bound: Number, _ distance: Number) -> Number? {
            let number = first.addingProduct(Number(place), distance)
            let isAhead = distance > 0 ? number < bound : number > bound
            return isAhead || isThrough && number == bound ? number : nil
        }
        let (first, bound, distance) = (sequence.parts[0], sequence.parts[1], sequence.parts[2])
        switch first {
        case .double(let x): return at(x, bound.asDouble, distance.asDouble).map { .double($0) }
        case .float(let x): return at(x, bound.asFloat, distance.asFloat).map { .float($0) }
        default:
            let (way, overflows) = place.multipliedReportingOverflow(by: distance.asInt)
            let (number, passes) = first.asInt.addingReportingOverflow(way)
            guard !overflows, !passes else { return nil }
            let isAhead = distance.asInt > 0 ? number < bound.asInt : number > bound.asInt
            return isAhead || isThrough && number == bound.asInt ? .int(number) : nil
        }
    }
}
