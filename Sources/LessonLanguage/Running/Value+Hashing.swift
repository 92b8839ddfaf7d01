/// Equality and hashing by content, as the standard library has them for what it synthesises.
extension Value: Equatable {
    /// Texts and whole numbers, the keys of most tables, are compared where they are, without looking at all pairs of kinds.
    @inline(__always)
    public static func == (a: Value, b: Value) -> Bool {
        if case .int(let x) = a, case .int(let y) = b { return x == y }
        if case .string(let x) = a, case .string(let y) = b, Texts.isShort(x) || Texts.isShort(y) { return x == y }
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
        case (.string, .string), (.piece, .piece), (.piece, .string), (.string, .piece): return Texts.areEqual(a.asString, b.asString)
        case (.function(let x), .function(let y)): return x === y
        case (.cell(let x), .cell(let y)): return x === y
        default: return LessonThread.goesDeeper(to: .compared) && areEqualParts(a, b)
        }
    }

    private static func areEqualParts(_ a: Value, _ b: Value) -> Bool {
        switch (a, b) {
        case (.ints(let x), .ints(let y)): return areEqual(x, y)
        case (.doubles(let x), .doubles(let y)): return areEqual(x, y)
        case (.floats(let x), .floats(let y)): return areEqual(x, y)
        case (.bools(let x), .bools(let y)): return areEqual(x, y)
        case (.array(let x), .array(let y)): return areEqual(x, y)
        case (.slice(let x), .slice(let y)): return x == y
        case (.dictionary(let x), .dictionary(let y)): return x == y
        case (.set(let x), .set(let y)): return x == y
        case (.fields(let x), .fields(let y)): return x.own?.equal(a, b) ?? (x === y || x.values == y.values)
        case (.enumCase(let x), .enumCase(let y)): return x.index == y.index && x.payload == y.payload
        case (.some(let x), .some(let y)): return x.value == y.value
        case (.host(let x), .host(let y)): return x === y || same(x.value, y.value)
        case (.erased(let x), .erased(let y)): return x.value == y.value
        default: return false
        }
    }

    /// Lists, long ones stretch by stretch.
    private static func areEqual<Element: Equatable>(_ x: [Element], _ y: [Element]) -> Bool {
        guard x.count == y.count, x.count > Budget.stretch else { return x == y }
        let isSame = x.withUnsafeBufferPointer { x in y.withUnsafeBufferPointer { x.baseAddress == $0.baseAddress } }
        return isSame
            || stride(from: 0, to: x.count, by: Budget.stretch).allSatisfy { first in
                let part = first..<min(first + Budget.stretch, x.count)
                return !LessonThread.isStopped && x[part] == y[part]
            }
    }

    /// What tables ask for, and what `hashValue` shows: the same in every run.
    @inline(__always)
    var contentHash: Int {
        switch self {
        case .int(let x): QuickHash.of(x)
        case .string(let x) where Texts.isShort(x): QuickHash.of(x)
        default: hashOfOthers
        }
    }

    @inline(never)
    private var hashOfOthers: Int {
        switch self {
        case .int(let x): QuickHash.of(x)
        case .void, .taken, .none: 0
        case .double(let x): QuickHash.of(of(x))
        case .float(let x): QuickHash.of(of(Double(x)))
        case .bool(let x): QuickHash.of(x ? 1 : 0)
        case .string(let x): Texts.hash(x)
        case .piece(let x): Texts.hash(x.text)
        // What the embedder's values hash to differs from run to run, and objects have an address only.
        case .host, .function, .cell: 0
        default: LessonThread.goesDeeper(to: .hashed) ? hashOfParts : 0
        }
    }

    private var hashOfParts: Int {
        switch self {
        case .some(let box): box.value.contentHash
        case .ints(let x): hash(x) { $0 }
        case .doubles(let x): hash(x, of)
        case .floats(let x): hash(x) { of(Double($0)) }
        case .bools(let x): hash(x) { $0 ? 1 : 0 }
        case .array(let x): hash(x, \.contentHash)
        case .slice(let x): hash(0..<x.count) { x.isBoxed ? x.element(at: $0).contentHash : x.element(at: $0).hashInList }
        // Equal tables may have different orders: their entries' hashes are added.
        case .dictionary(let x): sum(x, x.count) { QuickHash.of($0.value.contentHash, $0.key.contentHash) }
        case .set(let x): sum(x, x.count) { $0.key.contentHash }
        case .fields(let x): x.own?.hash(self) ?? hash(x.values, \.contentHash)
        case .enumCase(let x): QuickHash.of(x.index, hash(x.payload, \.contentHash))
        case .erased(let x): x.value.contentHash
        default: 0
        }
    }

    /// As lists of numbers hash theirs.
    private var hashInList: Int {
        switch self {
        case .int(let x): x
        case .double(let x): of(x)
        case .float(let x): of(Double(x))
        case .bool(let x): x ? 1 : 0
        default: contentHash
        }
    }

    private func hash<Parts: Sequence>(_ parts: Parts, _ hash: (Parts.Element) -> Int) -> Int {
        var result = 1
        _ = parts.allLooking { part in
            result = QuickHash.of(hash(part), result)
            return true
        }
        return result
    }

    private func sum<Parts: Sequence>(_ parts: Parts, _ first: Int, _ hash: (Parts.Element) -> Int) -> Int {
        var result = first
        _ = parts.allLooking { part in
            result &+= hash(part)
            return true
        }
        return result
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
