/// The whole numbers of the standard library. All are held in an Int: the narrow ones as themselves, `UInt` and `UInt64` by their bits.
enum IntegerKind: CaseIterable {
    case int, int8, int16, int32, int64, uint, uint8, uint16, uint32, uint64

    var name: String {
        switch self {
        case .int: return "Int"
        case .int8: return "Int8"
        case .int16: return "Int16"
        case .int32: return "Int32"
        case .int64: return "Int64"
        case .uint: return "UInt"
        case .uint8: return "UInt8"
        case .uint16: return "UInt16"
        case .uint32: return "UInt32"
        case .uint64: return "UInt64"
        }
    }

    var bits: Int {
        switch self {
        case .int8, .uint8: return 8
        case .int16, .uint16: return 16
        case .int32, .uint32: return 32
        case .int, .int64, .uint, .uint64: return 64
        }
    }

    var isSigned: Bool {
        switch self {
        case .int, .int8, .int16, .int32, .int64: return true
        case .uint, .uint8, .uint16, .uint32, .uint64: return false
        }
    }

    /// Whether its values go beyond Int's: they are held by their bits.
    var isWide: Bool { self == .uint || self == .uint64 }

    /// The kind of the same width with, or without, a sign.
    var counterpart: IntegerKind {
        switch self {
        case .int: return .uint
        case .int8: return .uint8
        case .int16: return .uint16
        case .int32: return .uint32
        case .int64: return .uint64
        case .uint: return .int
        case .uint8: return .int8
        case .uint16: return .int16
        case .uint32: return .int32
        case .uint64: return .int64
        }
    }

    var unsigned: IntegerKind { isSigned ? counterpart : self }

    /// The least and the greatest value, as they are held.
    var least: Int { !isSigned ? 0 : bits == 64 ? .min : -(1 << (bits - 1)) }
    var greatest: Int { isWide ? -1 : bits == 64 ? .max : (1 << (isSigned ? bits - 1 : bits)) - 1 }

    /// The lowest bits of a number, read as this kind.
    @inline(__always)
    func wrap(_ x: Int) -> Int {
        if bits == 64 { return x }
        let shift = 64 - bits
        return isSigned ? (x &<< shift) &>> shift : Int(bitPattern: (UInt(bitPattern: x) &<< shift) &>> shift)
    }

    /// A number of another kind as this one, or nil where it does not fit.
    func converted(_ x: Int, from other: IntegerKind) -> Int? {
        if x < 0, other.isWide { return isWide ? x : nil }
        if isWide { return x < 0 ? nil : x }
        return x < least || x > greatest ? nil : x
    }

    /// A floating-point number without its fraction, or nil where it does not fit.
    func converted(_ x: Double) -> Int? {
        if isWide { return UInt(exactly: x.rounded(.towardZero)).map { Int(bitPattern: $0) } }
        return Int(exactly: x.rounded(.towardZero)).flatMap { converted($0, from: .int) }
    }

    /// The nearest number of this kind.
    func clamped(_ x: Int, from other: IntegerKind) -> Int {
        converted(x, from: other) ?? (x < 0 && !other.isWide ? least : greatest)
    }

    func isLess(_ a: Int, _ b: Int) -> Bool { isWide ? UInt(bitPattern: a) < UInt(bitPattern: b) : a < b }

    func text(_ x: Int, radix: Int = 10) -> String {
        isWide ? String(UInt(bitPattern: x), radix: radix) : String(x, radix: radix)
    }

    /// The number that a text gives, or nil.
    func number(_ text: String, radix: Int = 10) -> Int? {
        let radix = min(36, max(2, radix))
        return isWide ? UInt(text, radix: radix).map { Int(bitPattern: $0) } : Int(text, radix: radix).flatMap { converted($0, from: .int) }
    }
}

extension Nominal {
    static let sizedIntegers: [IntegerKind: Nominal] = Dictionary(
        uniqueKeysWithValues: IntegerKind.allCases.map { kind in
            guard kind != .int else { return (kind, .int) }
            var conformances: Set<StandardProtocol> = [
                .equatable, .hashable, .comparable, .numeric, .additiveArithmetic, .customStringConvertible, .sendable, .strideable,
                .losslessStringConvertible,
                .codable, .binaryInteger, .fixedWidthInteger,
            ]
            conformances.formUnion(kind.isSigned ? [.signedInteger, .signedNumeric] : [.unsignedInteger])
            let nominal = Nominal(kind.name, conformances: conformances)
            nominal.integer = kind
            return (kind, nominal)
        })
}

extension StaticType {
    /// Which whole number this is, if it is one.
    var integer: IntegerKind? { nominal?.integer }

    static func whole(_ kind: IntegerKind) -> StaticType { .nominal(Nominal.sizedIntegers[kind] ?? .int, []) }
}
