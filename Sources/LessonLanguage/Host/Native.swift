/// A lesson's value as the Swift value that the embedder's protocols are adopted by.
enum Native {
    static func value(_ value: Value, _ type: StaticType) throws -> Any {
        switch value {
        case .array(let elements): return try list(elements, type) ?? value.native
        default: return try value.native
        }
    }

    /// Lists of lists by their static type, so that empty ones have the right type too.
    private static func list(_ elements: [Value], _ type: StaticType) throws -> Any? {
        guard case .nominal(.array, let outer) = type.head else { return nil }
        if outer[0].head == .string { return try elements.mapLooking(\.asString) }
        guard case .nominal(.array, let inner) = outer[0].head else { return nil }
        switch inner[0].representation {
        case .int: return try elements.mapLooking { value -> [Int] in if case .ints(let x) = value { return x } else { return [] } }
        case .double: return try elements.mapLooking { value -> [Double] in if case .doubles(let x) = value { return x } else { return [] } }
        case .float: return try elements.mapLooking { value -> [Float] in if case .floats(let x) = value { return x } else { return [] } }
        case .bool: return try elements.mapLooking { value -> [Bool] in if case .bools(let x) = value { return x } else { return [] } }
        case .boxed:
            guard case .nominal(.array, let deepest) = inner[0].head else { return nil }
            switch deepest[0].representation {
            case .int:
                return try elements.mapLooking { try $0.elements.mapLooking { value -> [Int] in if case .ints(let x) = value { return x } else { return [] } } }
            case .double:
                return try elements.mapLooking {
                    try $0.elements.mapLooking { value -> [Double] in if case .doubles(let x) = value { return x } else { return [] } }
                }
            case .float:
                return try elements.mapLooking {
                    try $0.elements.mapLooking { value -> [Float] in if case .floats(let x) = value { return x } else { return [] } }
                }
            case .bool, .boxed: return nil
            }
        }
    }
}
