/// What lists and rows of variables hold without a `Value` around it: whole numbers, numbers with a point, truth values.
protocol Unboxed: ListElement {
    init(bits: Int)
    /// As a row of variables holds it.
    var bits: Int { get }
}

/// What a list's storage holds: a number by itself, or any value.
protocol ListElement {
    init(_ value: Value)
    var boxed: Value { get }
    static func list(_ own: consuming [Self]) -> Value
    static func elements(_ list: consuming Value) -> [Self]?
}

extension Value: ListElement {
    @inline(__always) init(_ value: Value) { self = value }
    @inline(__always) var boxed: Value { self }
    @inline(__always) static func list(_ own: consuming [Value]) -> Value { .array(own) }
    @inline(__always) static func elements(_ list: consuming Value) -> [Value]? { if case .array(let own) = consume list { own } else { nil } }
}

extension Int: Unboxed {
    @inline(__always) init(_ value: Value) { self = value.asInt }
    @inline(__always) init(bits: Int) { self = bits }
    @inline(__always) var boxed: Value { .int(self) }
    @inline(__always) var bits: Int { self }
    @inline(__always) static func list(_ own: consuming [Int]) -> Value { .ints(own) }
    @inline(__always) static func elements(_ list: consuming Value) -> [Int]? { if case .ints(let own) = consume list { own } else { nil } }
}

extension Double: Unboxed {
    @inline(__always) init(_ value: Value) { self = value.asDouble }
    @inline(__always) init(bits: Int) { self = Double(bitPattern: UInt64(bitPattern: Int64(bits))) }
    @inline(__always) var boxed: Value { .double(self) }
    @inline(__always) var bits: Int { Int(Int64(bitPattern: bitPattern)) }
    @inline(__always) static func list(_ own: consuming [Double]) -> Value { .doubles(own) }
    @inline(__always) static func elements(_ list: consuming Value) -> [Double]? { if case .doubles(let own) = consume list { own } else { nil } }
}

extension Float: Unboxed {
    @inline(__always) init(_ value: Value) { self = value.asFloat }
    @inline(__always) init(bits: Int) { self = Float(bitPattern: UInt32(truncatingIfNeeded: bits)) }
    @inline(__always) var boxed: Value { .float(self) }
    @inline(__always) var bits: Int { Int(bitPattern) }
    @inline(__always) static func list(_ own: consuming [Float]) -> Value { .floats(own) }
    @inline(__always) static func elements(_ list: consuming Value) -> [Float]? { if case .floats(let own) = consume list { own } else { nil } }
}

extension Bool: Unboxed {
    @inline(__always) init(_ value: Value) { self = value.asBool }
    @inline(__always) init(bits: Int) { self = bits != 0 }
    @inline(__always) var boxed: Value { .bool(self) }
    @inline(__always) var bits: Int { self ? 1 : 0 }
    @inline(__always) static func list(_ own: consuming [Bool]) -> Value { .bools(own) }
    @inline(__always) static func elements(_ list: consuming Value) -> [Bool]? { if case .bools(let own) = consume list { own } else { nil } }
}
