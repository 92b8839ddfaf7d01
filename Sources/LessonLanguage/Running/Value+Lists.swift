/// Lists whatever their storage: reading elements, building new ones.
extension Value {
    /// The elements as values; for lists of numbers this boxes each.
    public var elements: [Value] {
        switch self {
        case .array(let x): return x
        case .ints(let x): return x.map { .int($0) }
        case .doubles(let x): return x.map { .double($0) }
        case .floats(let x): return x.map { .float($0) }
        case .bools(let x): return x.map { .bool($0) }
        case .slice(let x): return x.elementsAsList.elements
        case .fields(let x): return x.values
        default: return []
        }
    }

    public var elementCount: Int {
        switch self {
        case .array(let x): return x.count
        case .ints(let x): return x.count
        case .doubles(let x): return x.count
        case .floats(let x): return x.count
        case .bools(let x): return x.count
        case .slice(let x): return x.count
        case .fields(let x): return x.values.count
        default: return 0
        }
    }

    /// The element at a position that is known to be there.
    public func element(at index: Int) -> Value {
        switch self {
        case .array(let x): return x[index]
        case .ints(let x): return .int(x[index])
        case .doubles(let x): return .double(x[index])
        case .floats(let x): return .float(x[index])
        case .bools(let x): return .bool(x[index])
        case .slice(let x): return x.element(at: index)
        case .fields(let x): return x.values[index]
        default: return .void
        }
    }

    /// The list of the elements at these positions, in the same storage.
    public func elements(at indices: some Collection<Int>) throws -> Value {
        switch self {
        case .array(let x): return .array(try indices.mapLooking { x[$0] })
        case .ints(let x): return .ints(try indices.mapLooking { x[$0] })
        case .doubles(let x): return .doubles(try indices.mapLooking { x[$0] })
        case .floats(let x): return .floats(try indices.mapLooking { x[$0] })
        case .bools(let x): return .bools(try indices.mapLooking { x[$0] })
        case .slice(let x): return try x.elementsAsList.elements(at: indices)
        default: return .array([])
        }
    }

    /// The list of a range of positions that is known to be there.
    func slice(_ range: Range<Int>) -> Value {
        switch self {
        case .array(let x): return .array(Array(x[range]))
        case .ints(let x): return .ints(Array(x[range]))
        case .doubles(let x): return .doubles(Array(x[range]))
        case .floats(let x): return .floats(Array(x[range]))
        case .bools(let x): return .bools(Array(x[range]))
        default: return .array([])
        }
    }

    /// A list of these values in the storage that its element type has.
    static func list(_ values: [Value], of kind: Representation) -> Value {
        switch kind {
        case .int: return .ints(values.map(\.asInt))
        case .double: return .doubles(values.map(\.asDouble))
        case .float: return .floats(values.map(\.asFloat))
        case .bool: return .bools(values.map(\.asBool))
        case .boxed: return .array(values)
        }
    }
}

/// How a static type is held: numbers unboxed, all else as a `Value`.
enum Representation { case int, double, float, bool, boxed }

extension StaticType {
    var representation: Representation {
        switch head {
        case .nominal(let nominal, _) where nominal.integer != nil: return .int
        case .nominal(.double, _): return .double
        case .nominal(.float, _): return .float
        case .nominal(.bool, _): return .bool
        default: return .boxed
        }
    }
}

/// Readings of a value whose static type is known; where an overlapping access has taken the value away, they give zero.
extension Value {
    @inline(__always) var asInt: Int { if case .int(let x) = self { return x } else { return 0 } }
    @inline(__always) var asDouble: Double { if case .double(let x) = self { return x } else { return 0 } }
    @inline(__always) var asFloat: Float { if case .float(let x) = self { return x } else { return 0 } }
    @inline(__always) var asBool: Bool { if case .bool(let x) = self { return x } else { return false } }
    var asString: String {
        switch self {
        case .string(let x): return x
        case .piece(let x): return x.text
        default: return ""
        }
    }
    var asFields: [Value] { if case .fields(let x) = self { return x.values } else { return [] } }
    var asFunction: FunctionObject? { if case .function(let x) = self { return x } else { return nil } }
    var isNone: Bool { if case .none = self { return true } else { return false } }
}
