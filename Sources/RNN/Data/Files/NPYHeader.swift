/// The header of an `.npy` file: what its elements are, how they are ordered, and the lengths of its axes.
///
/// Layout: NumPy, "numpy.lib.format", versions 1.0, 2.0 and 3.0. After the magic bytes comes a Python dictionary as text.
struct NPYHeader {
    var type: DataType
    var isFortranOrder: Bool
    var dimensions: [Int]
    /// The number of elements, the product of `dimensions`.
    var count: Int

    init(_ reader: inout ByteReader) throws {
        let magic: [UInt8] = [0x93] + Array("NUMPY".utf8)
        let start = reader.offset
        guard try reader.take(magic.count).elementsEqual(magic) else {
            throw reader.place.damaged(at: start, .malformed(expected: .array, found: .somethingElse))
        }
        let major = try reader.byte()
        _ = try reader.byte()
        guard (1...3).contains(major) else {
            throw reader.damaged(.unsupported(feature: .numpyVersion(Int(major))))
        }
        let length = try reader.length(major == 1 ? 2 : 4)
        guard length <= 1 << 16 else {
            throw reader.damaged(.oversized(what: .bytesOfHeader, count: length, limit: 1 << 16))
        }
        let textOffset = reader.offset
        var text = PythonLiteral(
            Array(try reader.take(length)), place: reader.place, offset: textOffset)

        let fields = try text.dictionary()
        guard case .string(let code)? = fields["descr"] else {
            throw reader.place.damaged(
                at: textOffset, .malformed(expected: .elementType, found: .none))
        }
        guard let type = DataType(code: code) else {
            throw reader.place.damaged(at: textOffset, .unsupported(feature: .elementType("\(code.prefix(32))")))
        }
        guard case .bool(let isFortranOrder)? = fields["fortran_order"] else {
            throw reader.place.damaged(
                at: textOffset, .malformed(expected: .fortranOrder, found: .neither))
        }
        guard case .tuple(let dimensions)? = fields["shape"] else {
            throw reader.place.damaged(at: textOffset, .malformed(expected: .shapeTuple, found: .none))
        }
        self.type = type
        self.isFortranOrder = isFortranOrder
        self.dimensions = dimensions
        count = try elementCount(of: dimensions, place: reader.place, offset: textOffset)
    }
}

/// The product of `dimensions`, or an error where it has a negative factor or is beyond all memory.
func elementCount(of dimensions: [Int], place: BytePlace, offset: Int) throws -> Int {
    guard dimensions.count <= 32 else {
        throw place.damaged(at: offset, .oversized(what: .axes, count: dimensions.count, limit: 32))
    }
    var count = 1
    for dimension in dimensions {
        guard dimension >= 0 else {
            throw place.damaged(at: offset, .malformed(expected: .length, found: .text("\(dimension)")))
        }
        let (product, overflow) = count.multipliedReportingOverflow(by: dimension)
        guard !overflow, product <= 1 << 40 else {
            throw place.damaged(at: offset, .oversized(what: .elements, count: .max, limit: 1 << 40))
        }
        count = product
    }
    return count
}
