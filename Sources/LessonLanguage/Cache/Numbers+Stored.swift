/// Rows of numbers as bytes: whole numbers take the fewest bytes that hold the largest of them.
package enum StoredNumbers {
    // For other modules, which would run the generic forms unspecialised, some hundred times slower.
    package static func bytes(ids numbers: [Int32]) -> [UInt8] { bytes(numbers) }
    package static func bytes(whole numbers: [Int]) -> [UInt8] { bytes(numbers) }
    package static func ids(_ bytes: [UInt8]) throws -> [Int32] { try numbers(bytes) }
    package static func whole(_ bytes: [UInt8]) throws -> [Int] { try numbers(bytes) }

    package static func bytes<T: FixedWidthInteger & SignedInteger>(_ numbers: [T]) -> [UInt8] {
        var (low, high) = (T.zero, T.zero)
        for number in numbers {
            low = min(low, number)
            high = max(high, number)
        }
        if low >= Int8.min, high <= Int8.max { return packed(numbers, Int8.self) }
        if low >= Int16.min, high <= Int16.max { return packed(numbers, Int16.self) }
        if low >= Int32.min, high <= Int32.max { return packed(numbers, Int32.self) }
        return packed(numbers, Int64.self)
    }

    package static func numbers<T: FixedWidthInteger & SignedInteger>(_ bytes: [UInt8]) throws -> [T] {
        guard let width = bytes.last else { throw DamagedContent("a row of numbers is cut off") }
        switch width {
        case 1: return try unpacked(bytes, Int8.self)
        case 2: return try unpacked(bytes, Int16.self)
        case 4: return try unpacked(bytes, Int32.self)
        case 8: return try unpacked(bytes, Int64.self)
        default: throw DamagedContent("there are no numbers of \(width) bytes")
        }
    }

    private static func packed<T: FixedWidthInteger, P: FixedWidthInteger>(_ numbers: [T], _ type: P.Type) -> [UInt8] {
        let width = MemoryLayout<P>.size
        return [UInt8](unsafeUninitializedCapacity: numbers.count * width + 1) { bytes, count in
            let raw = UnsafeMutableRawBufferPointer(bytes)
            for (index, number) in numbers.enumerated() {
                raw.storeBytes(of: P(truncatingIfNeeded: number).littleEndian, toByteOffset: index * width, as: P.self)
            }
            bytes[numbers.count * width] = UInt8(width)
            count = numbers.count * width + 1
        }
    }

    private static func unpacked<T: FixedWidthInteger, P: FixedWidthInteger>(_ bytes: [UInt8], _ type: P.Type) throws -> [T] {
        let width = MemoryLayout<P>.size
        guard (bytes.count - 1) % width == 0 else { throw DamagedContent("a row of numbers is cut off") }
        // Wider numbers than these are never written.
        guard width <= MemoryLayout<T>.size else { throw DamagedContent("a row of numbers is too wide") }
        return bytes.withUnsafeBytes { raw in
            (0..<(bytes.count - 1) / width).map { T(truncatingIfNeeded: P(littleEndian: raw.loadUnaligned(fromByteOffset: $0 * width, as: P.self))) }
        }
    }

    /// Doubles and floats, bit by bit, in the machine's order (little-endian on all that lessons run on).
    package static func bytes<T: BinaryFloatingPoint>(exactly numbers: [T]) -> [UInt8] {
        numbers.withUnsafeBytes { Array($0) }
    }

    package static func numbers<T: BinaryFloatingPoint>(exactly bytes: [UInt8]) throws -> [T] {
        let width = MemoryLayout<T>.size
        guard bytes.count % width == 0 else { throw DamagedContent("a row of numbers is cut off") }
        return [T](unsafeUninitializedCapacity: bytes.count / width) { numbers, count in
            UnsafeMutableRawBufferPointer(numbers).copyBytes(from: bytes)
            count = bytes.count / width
        }
    }
}
