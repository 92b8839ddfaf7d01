/// Equality and hashing by content, as the standard library has them for what it synthesises.
extension Value: Equatable {
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
        case (.slice(let x), .slice(let y)): return x == y
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

    /// What tables ask for, and what `hashValue` shows: the same in every run.
    @inline(__always)
    var contentHash: Int {
        switch self {
        case .int(let x): QuickHash.of(x)
        case .string(let x): QuickHash.of(x)
        default: hashOfOthers
        }
    }

    @inline(never)
    private var hashOfOthers: Int {
        switch self {
        case .int, .string: contentHash
        case .void, .taken, .none: 0
        case .some(let box): box.value.contentHash
        case .double(let x): QuickHash.of(of(x))
        case .float(let x): QuickHash.of(of(Double(x)))
        case .bool(let x): QuickHash.of(x ? 1 : 0)
        case .piece(let x): QuickHash.of(x.text)
        case .ints(let x): QuickHash.of(x)
        case .doubles(let x): QuickHash.of(x.lazy.map(of))
        case .floats(let x): QuickHash.of(x.lazy.map { of(Double($0)) })
        case .bools(let x): QuickHash.of(x.lazy.map { $0 ? 1 : 0 })
        case .array(let x): QuickHash.of(x.lazy.map(\.contentHash))
        case .slice(let x): x.elementsAsList.contentHash
        // Equal tables may have different orders: their entries' hashes are added.
        case .dictionary(let x): QuickHash.of(x.reduce(x.count) { $0 &+ QuickHash.of($1.value.contentHash, $1.key.contentHash) })
        case .set(let x): QuickHash.of(x.reduce(x.count) { $0 &+ $1.key.contentHash })
        case .fields(let x): x.own?.hash(self) ?? QuickHash.of(x.values.lazy.map(\.contentHash))
        case .enumCase(let x): QuickHash.of(x.index, QuickHash.of(x.payload.lazy.map(\.contentHash)))
        case .erased(let x): x.value.contentHash
        // What the embedder's values hash to differs from run to run, and objects have an address only.
        case .host, .function, .cell: 0
        }
    }

    /// Equal numbers have the same: there are two zeros.
    private func of(_ x: Double) -> Int { x == 0 ? 0 : Int(bitPattern: UInt(truncatingIfNeeded: x.bitPattern)) }

    private static func same(_ a: Any, _ b: Any) -> Bool {
        if let x = a as? any Hashable, let y = b as? any Hashable { return AnyHashable(x) == AnyHashable(y) }
        if let x = a as? any Equatable { return equal(x, b) }
        return type(of: a) is AnyClass && type(of: b) is AnyClass && (a as AnyObject) === (b as AnyObject)
    }

    private static func equal<T: Equatable>(_ a: T, _ b: Any) -> Bool {
        (b as? T).map { $0 == a } ?? false
    }
}
