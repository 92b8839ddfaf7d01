extension DataError.Fault {
    /// What is broken, as a part of the error's sentence.
    var english: String {
        switch self {
        case .truncated(let needed, let available): "\(needed) bytes are needed and \(available) are left, so it was cut short"
        case .checksum(let stored, let computed): "its checksum is \(computed.hexadecimal), and should be \(stored.hexadecimal)"
        case .malformed(let expected, let found): "expected \(expected.english), found \(found.english)"
        case .unsupported(let feature): "\(feature.english) is not read"
        case .oversized(let what, let count, let limit): "it announces \(count) \(what.english), and at most \(limit) are possible here"
        }
    }
}

extension UInt32 {
    var hexadecimal: String {
        let digits = String(self, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}

extension DataError.Part {
    var english: String {
        switch self {
        case .whole: ""
        case .header: "the header"
        case .member(let name): name
        }
    }
}

extension DataError.Found {
    fileprivate var english: String {
        switch self {
        case .text(let text): text
        case .somethingElse: "something else"
        case .none: "none"
        case .neither: "neither"
        case .oneOrNone: "one of them or none"
        case .again: "it again"
        case .moreBytes: "more bytes"
        case .endOfFile: "the end of the file"
        case .endOfHeader: "the header's end"
        case .cutShort: "none: it was cut short"
        case .unseen(let index): "number \(index), which was not"
        case .shape(let shape): "shape \(shape)"
        }
    }
}

extension DataError.Feature {
    fileprivate var english: String {
        switch self {
        case .zlibFormat: "this zlib's stream format"
        case .encryptedMember: "an encrypted member"
        case .splitArchive: "an archive split over several files"
        case .compression(let method): "compression method \(method)"
        case .numpyVersion(let version): "version \(version) of NumPy's file format"
        case .elementType(let code): "the element type '\(code)'"
        case .records: "an array of records"
        case .otherList: "a list of something else than numbers"
        case .listOfArrays: "a list of arrays"
        case .nestedArray: "an array of objects or of several axes inside another"
        case .pickleProtocol(let version): "pickle protocol \(version)"
        case .pickleInstruction(let code): "the pickle instruction 0x" + String(code, radix: 16)
        case .wholeNumber(let bytes): "a whole number of \(bytes) bytes"
        }
    }
}

extension DataError.Amount {
    fileprivate var english: String {
        switch self {
        case .bytes: "bytes"
        case .bytesOfHeader: "bytes of header"
        case .bytesAfterDecompression: "bytes after decompression"
        case .bytesOfPickle: "bytes of pickle"
        case .numbers: "numbers"
        case .axes: "axes"
        case .elements: "elements"
        case .members: "members"
        case .parts: "parts"
        case .letters: "letters in a name"
        }
    }
}
