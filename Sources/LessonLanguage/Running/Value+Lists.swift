/// Lists whatever their storage: reading elements, building new ones.
extension Value {
    /// The elements as values; for lists of numbers this boxes each.
    public var elements: [Value] {
        get throws {
            switch self {
            case .array(let x): return x
            case .ints(let x): return try x.mapLooking { .int($0) }
            case .doubles(let x): return try x.mapLooking { .double($0) }
            case .floats(let x): return try x.mapLooking { .float($0) }
            case .bools(let x): return try x.mapLooking { .bool($0) }
            case .slice(let x): return try x.elementsAsList.elements
            case .fields(let x): return x.values
            default: return []
            }
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
    func slice(_ range: Range<Int>) throws -> Value {
        func part<Element>(_ own: [Element]) throws -> [Element] {
            try Budget.here.grant(range.count, of: Element.self)
            return range.count <= 1 << 16 ? Array(own[range]) : try Lists.copied(own[range], capacity: range.count)
        }
        switch self {
        case .array(let x): return .array(try part(x))
        case .ints(let x): return .ints(try part(x))
        case .doubles(let x): return .doubles(try part(x))
        case .floats(let x): return .floats(try part(x))
        case .bools(let x): return .bools(try part(x))
        default: return .array([])
        }
    }

    /// A list of these values in the storage that its element type has.
    static func list(_ values: [Value], of kind: Representation) throws -> Value {
        switch kind {
        case .int: return .ints(try values.mapLooking(\.asInt))
        case .double: return .doubles(try values.mapLooking(\.asDouble))
        case .float: return .floats(try values.mapLooking(\.asFloat))
        case .bool: return .bools(try values.mapLooking(\.asBool))
        case .boxed: return .array(values)
        }
    }

    /// A list of nothing.
    static func emptyList(of kind: Representation) -> Value {
        switch kind {
        case .int: .ints([])
        case .double: .doubles([])
        case .float: .floats([])
        case .bool: .bools([])
        case .boxed: .array([])
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
