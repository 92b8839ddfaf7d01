/// A sequence that is made while it is walked: `lazy`, `sequence(first:next:)`, `1...`.
final class Lazy {
    typealias Next = () throws -> Value?
    /// Begins a new walk.
    let start: () -> Next
    /// The most elements that a list is made of.
    static let longest = 1 << 24

    init(_ start: @escaping () -> Next) { self.start = start }

    /// The elements of a list, or of a sequence that is itself made while it is walked.
    static func over(_ value: Value) -> Lazy {
        if let own = Lazy(value) { return own }
        let count = value.elementCount
        return Lazy {
            var index = 0
            return {
                guard index < count else { return nil }
                defer { index += 1 }
                return value.element(at: index)
            }
        }
    }

    /// Whole numbers without an end.
    static func counting(from first: Int) -> Lazy {
        Lazy {
            var next: Int? = first
            return {
                guard let value = next else { throw Trap("arithmetic overflow: counting went past \(Int.max)") }
                next = value == .max ? nil : value + 1
                return .int(value)
            }
        }
    }

    var value: Value { .host(HostObject(self)) }

    /// All elements, as a list.
    func list(of kind: Representation) throws -> Value {
        let next = start()
        var result: [Value] = []
        while let element = try next() {
            guard result.count < Self.longest else {
                throw Trap("a sequence of more than \(Self.longest) elements can't become a list; does it end? Take a part of it with 'prefix'")
            }
            result.append(element)
        }
        return .list(result, of: kind)
    }
}

extension Lazy {
    convenience init?(_ value: Value) {
        guard case .host(let object) = value, let own = object.value as? Lazy else { return nil }
        self.init(own.start)
    }

    func map(_ transform: @escaping (Value) throws -> Value) -> Lazy {
        Lazy { [start] in
            let next = start()
            return { try next().map(transform) }
        }
    }

    /// What `transform` gives something for.
    func compactMap(_ transform: @escaping (Value) throws -> Value?) -> Lazy {
        Lazy { [start] in
            let next = start()
            return {
                while let element = try next() { if let new = try transform(element) { return new } }
                return nil
            }
        }
    }

    func prefix(_ count: Int) -> Lazy {
        Lazy { [start] in
            let next = start()
            var left = count
            return {
                guard left > 0 else { return nil }
                left -= 1
                return try next()
            }
        }
    }

    func prefix(while test: @escaping (Value) throws -> Bool) -> Lazy {
        Lazy { [start] in
            let next = start()
            var isOver = false
            return {
                guard !isOver, let element = try next(), try test(element) else {
                    isOver = true
                    return nil
                }
                return element
            }
        }
    }

    func drop(while test: @escaping (Value) throws -> Bool) -> Lazy {
        Lazy { [start] in
            let next = start()
            var hasBegun = false
            return {
                while let element = try next() {
                    if try !hasBegun && test(element) { continue }
                    hasBegun = true
                    return element
                }
                return nil
            }
        }
    }

    func flatMap(_ transform: @escaping (Value) throws -> Value) -> Lazy {
        Lazy { [start] in
            let next = start()
            var inner: Next = { nil }
            return {
                while true {
                    if let element = try inner() { return element }
                    guard let outer = try next() else { return nil }
                    inner = Lazy.over(try transform(outer)).start()
                }
            }
        }
    }
}

/// `makeIterator()`: a walk that the lesson takes step by step.
final class Walk {
    let next: Lazy.Next
    init(_ next: @escaping Lazy.Next) { self.next = next }
}
