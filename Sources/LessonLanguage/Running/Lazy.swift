/// A sequence that is made while it is walked: `lazy`, `sequence(first:next:)`, `1...`. It says what it is made of, so that it can be kept from run to run.
final class Lazy {
    /// How its elements come about, and from which parts.
    enum Step: UInt8 {
        /// A list's elements: the list.
        case list = 1
        /// Whole numbers without an end: the first.
        case counting
        /// Those of another sequence, changed or chosen: the sequence, a function.
        case map, filter, compactMap, flatMap, prefixWhile, dropWhile
        /// Some of another's: the sequence, how many.
        case prefix, dropFirst
        /// Each from the one before: the first, a function that gives the next.
        case unfolding
        /// Each from a state: the state, a function that gives an element and changes the state.
        case unfoldingState
    }

    let step: Step
    let parts: [Value]
    /// The most elements that a list is made of.
    static let longest = 1 << 24

    init(_ step: Step, _ parts: [Value]) { (self.step, self.parts) = (step, parts) }

    /// The elements of a list, or of a sequence that is itself made while it is walked.
    static func over(_ value: Value) -> Lazy { known(value) ?? Lazy(.list, [value]) }

    /// The sequence that a value is.
    static func known(_ value: Value) -> Lazy? {
        guard case .host(let object) = value else { return nil }
        return object.value as? Lazy
    }

    var value: Value { .host(HostObject(self)) }

    /// The sequence that it takes its elements from.
    var source: Lazy? { parts.first.flatMap(Lazy.known) }
    var function: FunctionObject? { parts.count > 1 ? parts[1].asFunction : nil }

    /// This sequence as the first part of another.
    func then(_ step: Step, _ part: Value) -> Value { Lazy(step, [value, part]).value }

    /// All elements, as a list.
    func list(of kind: Representation) throws -> Value {
        let walk = Walk(self)
        var result: [Value] = []
        while let element = try walk.next() {
            guard result.count < Self.longest else {
                throw Trap("a sequence of more than \(Self.longest) elements can't become a list; does it end? Take a part of it with 'prefix'")
            }
            result.append(element)
        }
        return .list(result, of: kind)
    }
}
