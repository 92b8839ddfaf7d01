/// An array as NumPy stored it: the lengths of its axes and its elements in row-major order.
public struct NPYArray: Sendable {
    /// The elements, by what they are.
    public enum Elements: Hashable, Sendable {
        /// `bool`
        case bool([Bool])
        /// `uint8`
        case uint8([UInt8])
        /// `int32`
        case int32([Int32])
        /// `int64`, and all whole numbers of other widths; one beyond `Int`'s range wraps, as with NumPy's `astype`.
        case int64([Int])
        /// `float32`, and `float16`, widened.
        case float32([Float])
        /// `float64`
        case float64([Double])
        /// Python objects, each of its own length: a list of reviews.
        case objects([Object])
    }

    /// One element of an object array.
    public enum Object: Hashable, Sendable {
        /// Python's `None`.
        case none
        /// `True` or `False`.
        case bool(Bool)
        /// A whole number of 64 bits.
        case int(Int)
        /// A number with a fraction.
        case double(Double)
        /// Text.
        case string(String)
        /// A list, a tuple or an array of whole numbers.
        case integers([Int])
        /// A list, a tuple or an array of other numbers.
        case doubles([Double])
    }

    /// The lengths of the axes; () of a single element.
    public let shape: Shape
    /// The elements in row-major order, also where the file has them column by column.
    public let elements: Elements

    /// The elements as whole numbers.
    /// - Returns: `nil` where they are of another kind.
    public var integers: [Int]? {
        switch elements {
        case .bool(let values): values.map { $0 ? 1 : 0 }
        case .uint8(let values): values.map(Int.init)
        case .int32(let values): values.map(Int.init)
        case .int64(let values): values
        case .float32, .float64: nil
        case .objects(let objects): Self.integers(objects)
        }
    }

    private static func integers(_ objects: [Object]) -> [Int]? {
        var values: [Int] = []
        for object in objects {
            guard case .int(let value) = object else { return nil }
            values.append(value)
        }
        return values
    }
}

extension NPYArray {
    /// Reads an `.npy` file's bytes.
    /// - Throws: `DataError.damaged`, `.refusedGlobal`.
    init(_ bytes: [UInt8], place: BytePlace) throws {
        var reader = ByteReader(bytes, place: place)
        let header = try NPYHeader(&reader)
        if header.type.kind == .object {
            let graph = try PickleReader.read(reader)
            guard case .array(let index) = graph.root else {
                throw reader.damaged(.malformed(expected: .pickledArray, found: .somethingElse))
            }
            let array = graph.arrays[index]
            guard array.type?.kind == .object, array.dimensions == header.dimensions else {
                throw reader.damaged(
                    .malformed(
                        expected: .objects(shape: "\(Shape(header.dimensions))"), found: .shape("\(Shape(array.dimensions))")))
            }
            shape = Shape(header.dimensions)
            elements = .objects(
                try PickleObjects(graph: graph, place: place, offset: reader.offset).elements(of: array))
        } else {
            let (size, overflow) = header.count.multipliedReportingOverflow(by: header.type.size)
            guard !overflow else {
                throw reader.damaged(.truncated(needed: .max, available: reader.remaining))
            }
            let data = try reader.take(size)
            shape = Shape(header.dimensions)
            elements = NumberDecoder(type: header.type, data: data, count: header.count)
                .elements(order: header.isFortranOrder ? header.dimensions : nil)
        }
    }
}
