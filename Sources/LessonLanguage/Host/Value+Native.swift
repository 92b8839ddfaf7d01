/// A value as the embedder's Swift would hold it.
extension Value {
    /// Numbers, strings and lists of them as Swift's own (`[[Int]]` for a list of lists of Int); what has no Swift counterpart as itself.
    public var native: Any {
        get throws { try makeNative() }
    }

    private func makeNative() throws -> Any {
        guard LessonThread.hasStack else { throw Trap(.depth(.value(.handedOver))) }
        switch self {
        case .int(let x): return x
        case .double(let x): return x
        case .float(let x): return x
        case .bool(let x): return x
        case .string(let x): return x
        case .piece(let x): return x.text
        case .ints(let x): return x
        case .doubles(let x): return x
        case .floats(let x): return x
        case .bools(let x): return x
        case .array(let x): return try Value.nativeList(x)
        case .slice(let x): return try x.elementsAsList.native
        case .host(let object): return object.value
        case .enumCase(let value): return value.host ?? self
        case .erased(let erased): return try erased.value.native
        case .none: return Any?.none as Any
        case .some(let box): return try box.value.native
        case .void, .taken, .dictionary, .set, .fields, .function, .cell: return self
        }
    }

    private static func nativeList(_ values: [Value]) throws -> Any {
        switch values.first {
        case nil: return [[Int]]()
        case .string, .piece: return try values.mapLooking(\.asString)
        case .ints:
            return try values.mapLooking { value -> [Int] in if case .ints(let x) = value { return x } else { return [] } }
        case .doubles:
            return try values.mapLooking { value -> [Double] in if case .doubles(let x) = value { return x } else { return [] } }
        case .floats:
            return try values.mapLooking { value -> [Float] in if case .floats(let x) = value { return x } else { return [] } }
        case .array(let inner) where !inner.isEmpty || values.count > 1:
            let lists = try values.mapLooking { try $0.native }
            if let x = lists as? [[[Int]]] { return x }
            if let x = lists as? [[[Float]]] { return x }
            if let x = lists as? [[[Double]]] { return x }
            if let x = lists as? [[String]] { return x }
            return lists
        default: return try values.mapLooking { try $0.native }
        }
    }
}
