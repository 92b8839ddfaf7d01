/// Writes `.npz` as `numpy.savez` does: a zip archive of stored members, each an `.npy` file of single-precision numbers.
///
/// Layouts: NumPy, "numpy.lib.format", version 1.0; PKWARE, "APPNOTE.TXT: .ZIP File Format Specification", section 4.3. The same
/// weights give the same bytes: members are dated 1980, the format's first day.
enum NPZWriter {
    static func bytes(_ arrays: [(name: String, tensor: Tensor)]) throws(RNNError) -> [UInt8] {
        var members: [UInt8] = []
        var directory: [UInt8] = []
        for (name, tensor) in arrays {
            let contents = try npy(tensor)
            let path = Array("\(name).npy".utf8)
            let fields = sharedFields(contents, path)
            directory += littleEndian(UInt32(0x0201_4b50)) + littleEndian(UInt16(20)) + fields
            // No comment, first disk, no attributes, and where the member is.
            directory += [UInt8](repeating: 0, count: 10) + littleEndian(UInt32(members.count)) + path
            members += littleEndian(UInt32(0x0403_4b50)) + fields + path + contents
        }
        let count = littleEndian(UInt16(arrays.count))
        let end =
            littleEndian(UInt32(0x0605_4b50)) + [0, 0, 0, 0] + count + count + littleEndian(UInt32(directory.count))
            + littleEndian(UInt32(members.count)) + [0, 0]
        return members + directory + end
    }

    /// What a member's header and its entry in the directory have in common, from the version needed to the length of extras.
    private static func sharedFields(_ contents: [UInt8], _ path: [UInt8]) -> [UInt8] {
        let isASCII = path.allSatisfy { $0 < 0x80 }
        let flags: UInt16 = isASCII ? 0 : 0x800
        let size = littleEndian(UInt32(contents.count))
        let firstDay: UInt16 = 0x21
        return littleEndian(UInt16(20)) + littleEndian(flags) + [0, 0] + [0, 0] + littleEndian(firstDay)
            + littleEndian(checksum(contents)) + size + size + littleEndian(UInt16(path.count)) + [0, 0]
    }

    private static func npy(_ tensor: Tensor) throws(RNNError) -> [UInt8] {
        let lengths = tensor.shape.dimensions
        let shape = lengths.map(String.init).joined(separator: ", ") + (lengths.count == 1 ? "," : "")
        var header = "{'descr': '<f4', 'fortran_order': False, 'shape': (\(shape)), }"
        // Ten bytes before it and the line's end make a multiple of 64.
        header += String(repeating: " ", count: (64 - (10 + header.utf8.count + 1) % 64) % 64) + "\n"
        return [0x93] + Array("NUMPY".utf8) + [1, 0] + littleEndian(UInt16(header.utf8.count)) + Array(header.utf8)
            + littleEndian(try tensor.tryScalars())
    }
}
