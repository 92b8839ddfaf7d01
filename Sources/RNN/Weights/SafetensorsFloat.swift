/// The floating-point numbers of `.safetensors` that are read, by the format's names for them.
enum SafetensorsFloat: String {
    case half = "F16"
    /// The upper half of a single.
    case brain = "BF16"
    case single = "F32"
    case double = "F64"

    var size: Int {
        switch self {
        case .half, .brain: 2
        case .single: 4
        case .double: 8
        }
    }

    func numbers(_ bytes: ArraySlice<UInt8>) -> [Float] {
        switch self {
        case .half: map(bytes) { (bits: UInt16) in Float(halfPattern: bits) }
        case .brain: map(bytes) { (bits: UInt16) in Float(bitPattern: UInt32(bits) << 16) }
        case .single: map(bytes) { (bits: UInt32) in Float(bitPattern: bits) }
        case .double: map(bytes) { (bits: UInt64) in Float(Double(bitPattern: bits)) }
        }
    }

    private func map<Bits: FixedWidthInteger>(_ bytes: ArraySlice<UInt8>, _ number: (Bits) -> Float) -> [Float] {
        bytes.withUnsafeBytes { buffer in
            (0..<buffer.count / size).map { index in
                number(Bits(littleEndian: buffer.loadUnaligned(fromByteOffset: index * size, as: Bits.self)))
            }
        }
    }
}
