/// Equality and hashing by content, as the standard library has them for what it synthesises.
extension Value: Hashable {
    /// Texts, the keys of most tables, are compared where they are, without looking at all pairs of kinds.
    @inline(__always)
    public static func == (a: Value, b: Value) -> Bool {
        if case .string(let x) = a, case .string(let y) = b { return x == y }
        return areEqual(a, b)
    }

    @inline(never)
    private static func areEqual(_ a: Value, _ b: Value) -> Bool {
        switch (a, b) {
        case (.void, .void), (.none, .none): return true
        case (.int(let x), .int(let y)): return x == y
        case (.double(let x), .double(let y)): return x == y
        case (.float(let x), .float(let y)): return x == y
        case (.bool(let x), .bool(let y)): return x == y
        case (.string(let x), .string(let y)): return x == y
        case (.piece, .piece), (.piece, .string), (.string, .piece): return a.asString == b.asString
        case (.ints(let x), .ints(let y)): return x == y
        case (.doubles(let x), .doubles(let y)): return x == y
        case (.floats(let x), .floats(let y)): return x == y
        case (.bools(let x), .bools(let y)): return x == y
        case (.array(let x), .array(let y)): return x == y
        case (.dictionary(let x), .dictionary(let y)): return x == y
        case (.set(let x), .set(let y)): return x == y
        case (.fields(let x), .fields(let y)): return x.own?.equal(a, b) ?? (x === y || x.values == y.values)
        case (.enumCase(let x), .enumCase(let y)): return x.index == y.index && x.payload == y.payload
        case (.some(let x), .some(let y)): return x.value == y.value
        case (.host(let x), .host(let y)): return x === y || same(x.value, y.value)
        case (.erased(let x), .erased(let y)): return x.value == y.value
        case (.function(let x), .function(let y)): return x === y
        case (.cell(let x), .cell(let y)): return x === y
        default: return false
        }
    }

    /// What tables and sets ask for. Whole numbers and texts of ASCII take a quick way.
    public func _rawHashValue(seed: Int) -> Int {
        switch self {
        case .int(let x): return QuickHash.of(x, seed)
        case .string(let x): if let hash = QuickHash.of(x, seed) { return hash }
        case .piece(let x): if let hash = QuickHash.of(x.text, seed) { return hash }
        default: break
        }
        var hasher = Hasher()
        hasher.combine(seed)
        hash(into: &hasher)
        return hasher.finalize()
    }

    public func hash(into hasher: inout Hasher) {
        switch self {
        case .void, .none: hasher.combine(0)
        case .some(let box): hasher.combine(box.value)
        case .int(let x): hasher.combine(x)
        case .double(let x): hasher.combine(x)
        case .float(let x): hasher.combine(x)
        case .bool(let x): hasher.combine(x)
        case .string(let x): hasher.combine(x)
        case .piece(let x): hasher.combine(x.text)
        case .ints(let x): hasher.combine(x)
        case .doubles(let x): hasher.combine(x)
        case .floats(let x): hasher.combine(x)
        case .bools(let x): hasher.combine(x)
        case .array(let x): hasher.combine(x)
        case .dictionary(let x): hasher.combine(x)
        case .set(let x): hasher.combine(x)
        case .fields(let x):
            if let own = x.own?.hash(self) { hasher.combine(own) } else { hasher.combine(x.values) }
        case .enumCase(let x):
            hasher.combine(x.index)
            hasher.combine(x.payload)
        case .function(let x): hasher.combine(ObjectIdentifier(x))
        case .cell(let x): hasher.combine(ObjectIdentifier(x))
        case .host(let x):
            if let hashable = x.value as? any Hashable { hasher.combine(AnyHashable(hashable)) }
        case .erased(let x): hasher.combine(x.value)
        }
    }

    private static func same(_ a: Any, _ b: Any) -> Bool {
        if let x = a as? any Hashable, let y = b as? any Hashable { return AnyHashable(x) == AnyHashable(y) }
        if let x = a as? any Equatable { return equal(x, b) }
        return type(of: a) is AnyClass && type(of: b) is AnyClass && (a as AnyObject) === (b as AnyObject)
    }

    private static func equal<T: Equatable>(_ a: T, _ b: Any) -> Bool {
        (b as? T).map { $0 == a } ?? false
    }
}
