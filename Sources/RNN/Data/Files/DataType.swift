/// What the elements of a NumPy array are, by NumPy's code: `<i8`, `|b1`, `|O`.
struct DataType: Hashable {
    enum Kind: Hashable {
        case bool, uint8, int8, int16, uint16, int32, uint32, int64, uint64, float16, float32, float64, object
    }

    var kind: Kind
    var isBigEndian: Bool

    /// Bytes an element takes. A pickled object takes none of its own.
    var size: Int {
        switch kind {
        case .bool, .uint8, .int8: 1
        case .int16, .uint16, .float16: 2
        case .int32, .uint32, .float32: 4
        case .int64, .uint64, .float64: 8
        case .object: 0
        }
    }

    /// - Returns: `nil` for a code that is not read.
    init?(code: String) {
        var letters = Substring(code)
        isBigEndian = false
        if let order = letters.first, "<>|=".contains(order) {
            isBigEndian = order == ">"
            letters = letters.dropFirst()
        }
        switch letters {
        case "b1", "?": kind = .bool
        case "u1": kind = .uint8
        case "i1": kind = .int8
        case "i2": kind = .int16
        case "u2": kind = .uint16
        case "i4": kind = .int32
        case "u4": kind = .uint32
        case "i8": kind = .int64
        case "u8": kind = .uint64
        case "f2": kind = .float16
        case "f4": kind = .float32
        case "f8": kind = .float64
        case "O", "O8", "O4": kind = .object
        default: return nil
        }
    }
}
