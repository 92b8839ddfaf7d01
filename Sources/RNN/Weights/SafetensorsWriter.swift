/// Writes `.safetensors` (see `SafetensorsReader`): single precision, arrays in the order given, data at a multiple of eight
/// bytes as the format recommends.
enum SafetensorsWriter {
    static func bytes(_ arrays: [(name: String, tensor: Tensor)]) throws(RNNError) -> [UInt8] {
        var header = "{\"__metadata__\":{\"format\":\"keras\"}"
        var end = 0
        for (name, tensor) in arrays {
            let begin = end
            end += tensor.shape.count * 4
            let shape = tensor.shape.dimensions.map(String.init).joined(separator: ",")
            header += ",\(quoted(name)):{\"dtype\":\"F32\",\"shape\":[\(shape)],\"data_offsets\":[\(begin),\(end)]}"
        }
        header += "}"
        header += String(repeating: " ", count: (8 - header.utf8.count % 8) % 8)

        var bytes = littleEndian(UInt64(header.utf8.count))
        bytes.reserveCapacity(8 + header.utf8.count + end)
        bytes += Array(header.utf8)
        for (_, tensor) in arrays { bytes += littleEndian(try tensor.tryScalars()) }
        return bytes
    }

    private static func quoted(_ name: String) -> String {
        var text = "\""
        for scalar in name.unicodeScalars {
            switch scalar {
            case "\"", "\\": text += "\\\(scalar)"
            case "\u{0}"..."\u{1f}":
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text + "\""
    }
}

/// The bytes of a number, the least significant first.
func littleEndian<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian, Array.init)
}

/// The bytes of single-precision numbers, one after the other.
func littleEndian(_ numbers: [Float]) -> [UInt8] {
    numbers.map { $0.bitPattern.littleEndian }.withUnsafeBytes(Array.init)
}
