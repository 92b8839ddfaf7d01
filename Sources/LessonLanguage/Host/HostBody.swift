/// What a signature does: a Swift closure over lesson values.
public struct HostBody {
    let run: ([Value]) throws -> Value

    /// Gives a value.
    public init<each A: LessonValue, R: LessonValue>(_ body: @escaping (repeat each A) throws -> R) {
        run = { values in
            var next = Arguments(values)
            return try body(repeat try next.take((each A).self)).lessonValue
        }
    }

    /// Gives nothing.
    public init<each A: LessonValue>(_ body: @escaping (repeat each A) throws -> Void) {
        run = { values in
            var next = Arguments(values)
            try body(repeat try next.take((each A).self))
            return .void
        }
    }
}

/// Values on their way to a closure's parameters, one after the other.
struct Arguments {
    private let values: [Value]
    private var index = 0

    init(_ values: [Value]) { self.values = values }

    mutating func take<T: LessonValue>(_ type: T.Type) throws -> T {
        guard index < values.count else { throw BindingError.wrongKind(expected: T.lessonTypeName) }
        defer { index += 1 }
        return try T.from(values[index])
    }
}
