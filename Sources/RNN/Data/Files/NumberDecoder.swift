/// Turns an array's bytes into numbers.
struct NumberDecoder {
    let type: DataType
    /// Exactly `count` elements of `type`.
    let data: ArraySlice<UInt8>
    let count: Int

    /// The elements in row-major order.
    /// - Parameter order: the lengths of the axes where the bytes are in Fortran's order, the first axis running fastest.
    func elements(order dimensions: [Int]?) -> NPYArray.Elements {
        switch type.kind {
        case .bool: .bool(reordered(values { (bits: UInt8) in bits != 0 }, dimensions))
        case .uint8: .uint8(reordered(values { (bits: UInt8) in bits }, dimensions))
        case .int8: .int64(reordered(values { (bits: UInt8) in Int(Int8(bitPattern: bits)) }, dimensions))
        case .int16: .int64(reordered(values { (bits: UInt16) in Int(Int16(bitPattern: bits)) }, dimensions))
        case .uint16: .int64(reordered(values { (bits: UInt16) in Int(bits) }, dimensions))
        case .int32: .int32(reordered(values { (bits: UInt32) in Int32(bitPattern: bits) }, dimensions))
        case .uint32: .int64(reordered(values { (bits: UInt32) in Int(bits) }, dimensions))
        case .int64: .int64(reordered(values { (bits: UInt64) in Int(Int64(bitPattern: bits)) }, dimensions))
        // What is beyond Int's range wraps, as NumPy's `astype(int64)` does.
        case .uint64: .int64(reordered(values { (bits: UInt64) in Int(truncatingIfNeeded: bits) }, dimensions))
        case .float16: .float32(reordered(values { (bits: UInt16) in Float(halfPattern: bits) }, dimensions))
        case .float32: .float32(reordered(values { (bits: UInt32) in Float(bitPattern: bits) }, dimensions))
        case .float64: .float64(reordered(values { (bits: UInt64) in Double(bitPattern: bits) }, dimensions))
        case .object: .objects([])
        }
    }
}

extension NumberDecoder {
    private func values<Bits: FixedWidthInteger, Value>(_ convert: (Bits) -> Value) -> [Value] {
        data.withUnsafeBytes { buffer in
            (0..<count).map { index in
                let bits = buffer.loadUnaligned(fromByteOffset: index * MemoryLayout<Bits>.size, as: Bits.self)
                return convert(type.isBigEndian ? Bits(bigEndian: bits) : Bits(littleEndian: bits))
            }
        }
    }

    private func reordered<Value>(_ values: [Value], _ dimensions: [Int]?) -> [Value] {
        guard let dimensions, dimensions.count > 1, !values.isEmpty else { return values }
        var strides: [Int] = []
        var stride = 1
        for length in dimensions {
            strides.append(stride)
            stride *= length
        }
        return values.indices.map { index in
            var rest = index
            var source = 0
            for axis in dimensions.indices.reversed() {
                source += rest % dimensions[axis] * strides[axis]
                rest /= dimensions[axis]
            }
            return values[source]
        }
    }
}

extension Float {
    /// The number that IEEE 754's binary16 writes as `bits`: 5 bits of exponent, 10 of fraction. Swift's own `Float16` is not
    /// there on every machine.
    init(halfPattern bits: UInt16) {
        let sign: Float = bits >> 15 == 1 ? -1 : 1
        let fraction = Float(bits & 0x3ff)
        switch bits >> 10 & 0x1f {
        case 0: self = sign * fraction * 0x1p-24
        case 0x1f: self = fraction == 0 ? sign * .infinity : .nan
        case let exponent: self = sign * Float(sign: .plus, exponent: Int(exponent) - 15, significand: 1 + fraction * 0x1p-10)
        }
    }
}
