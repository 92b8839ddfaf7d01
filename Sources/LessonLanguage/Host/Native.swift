/// A lesson's value as the Swift value that the embedder's protocols are adopted by.
enum Native {
    static func value(_ value: Value, _ type: StaticType) -> Any {
        switch value {
        case .array(let elements): return list(elements, type) ?? value.native
        default: return value.native
        }
    }

    /// Lists of lists by their static type, so that empty ones have the right type too.
    private static func list(_ elements: [Value], _ type: StaticType) -> Any? {
        guard case .nominal(.array, let outer) = type.head else { return nil }
        if outer[0].head == .string { return elements.map(\.asString) }
        guard case .nominal(.array, let inner) = outer[0].head else { return nil }
        switch inner[0].representation {
        case .int: return elements.map { value -> [Int] in if case .ints(let x) = value { return x } else { return [] } }
        case .double: return elements.map { value -> [Double] in if case .doubles(let x) = value { return x } else { return [] } }
        case .float: return elements.map { value -> [Float] in if case .floats(let x) = value { return x } else { return [] } }
        case .bool: return elements.map { value -> [Bool] in if case .bools(let x) = value { return x } else { return [] } }
        case .boxed:
            guard case .nominal(.array, let deepest) = inner[0].head else { return nil }
            switch deepest[0].representation {
            case .int: return elements.map { $0.elements.map { value -> [Int] in if case .ints(let x) = value { return x } else { return [] } } }
            case .double: return elements.map { $0.elements.map { value -> [Double] in if case .doubles(let x) = value { return x } else { return [] } } }
            case .float: return elements.map { $0.elements.map { value -> [Float] in if case .floats(let x) = value { return x } else { return [] } } }
            case .bool, .boxed: return nil
            }
        }
    }
}
