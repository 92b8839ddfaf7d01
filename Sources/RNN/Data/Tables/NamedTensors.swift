/// Tensors by name, as a `.npz` or `.safetensors` file holds them: vectors of words that somebody has trained, the weights of another model.
///
///     embedding.setWeights([vectors["embeddings"]])
public struct NamedTensors: Sendable {
    package let storage: Storage

    /// The tensors, read once.
    package final class Storage: Sendable {
        package let names: [String]
        let tensors: [String: Tensor]
        /// What they follow from, as with ``TableStorage``.
        package let origin: String

        init(_ tensors: [(name: String, tensor: Tensor)], origin: String) {
            names = tensors.map(\.name)
            self.tensors = Dictionary(tensors.map { ($0.name, $0.tensor) }, uniquingKeysWith: { first, _ in first })
            self.origin = origin
        }
    }

    package init(_ storage: Storage) { self.storage = storage }

    /// What the tensors are called, in the file's order.
    public var names: [String] { storage.names }

    /// How many tensors there are.
    public var count: Int { names.count }

    /// The tensor of this name.
    /// - Parameter name: what it is called, as in ``names``.
    /// - Precondition: there is such a tensor.
    public subscript(name: String) -> Tensor { orTrap { try tryTensor(name) } }

    /// The subscript for callers that handle errors.
    package func tryTensor(_ name: String) throws(DataError) -> Tensor {
        guard let tensor = storage.tensors[name] else { throw .table(.noTensor(name, present: names)) }
        return tensor
    }
}

extension NamedTensors: CustomStringConvertible, Charted {
    package var chart: any Chart { shown }

    /// Each name with its tensor's shape.
    public var description: String { shown.description }

    private var shown: Table { Table(columns: ["\(count)", "shape"], rows: names.prefix(100).map { [$0, "\(storage.tensors[$0]?.shape ?? [])"] }) }
}

extension NamedTensors {
    /// Reads a `.npz` or `.safetensors` file. Whole numbers become the nearest number of single precision.
    /// - Parameter path: the file, whose ending says what it is.
    /// - Throws: `DataError`: `.unreadable`, `.tooLarge` above 200 MB, `.ownFile` with what is wrong in the file, or holds no numbers.
    public init(reading path: String) throws {
        let bytes = try readBytes(ofFile: path, limit: DataTable.sizeLimit)
        switch path.split(separator: ".").last?.lowercased() {
        case "npz": try self.init(bytes, format: .npz, file: path, origin: fingerprint(of: bytes))
        case "safetensors": try self.init(bytes, format: .safetensors, file: path, origin: fingerprint(of: bytes))
        default: throw DataError.ownFile(file: path, .tensorEnding)
        }
    }

    package enum Format { case npz, safetensors }

    /// The most bytes that arrays have after decompression.
    private static let numbersLimit = 400_000_000

    /// - Parameters:
    ///   - file: what errors call the file.
    ///   - origin: what the tensors follow from: the same for the same bytes, and for no others.
    package init(_ bytes: [UInt8], format: Format, file: String, origin: String) throws(DataError) {
        let tensors: [(name: String, tensor: Tensor)]
        do {
            tensors =
                switch format {
                case .npz: try Self.arrays(ofArchive: bytes, file: file)
                case .safetensors: try SafetensorsReader.arrays(bytes, file: file).map { ($0.name, try Self.tensor($0, file: file)) }
                }
        } catch {
            guard let error = error as? DataError else { throw .ownFile(file: file, .empty) }
            if case .ownFile = error { throw error }
            throw .ownFile(file: file, .damaged(error))
        }
        guard !tensors.isEmpty else { throw .ownFile(file: file, .empty) }
        self.init(Storage(tensors, origin: origin))
    }

    private static func tensor(_ array: StoredArray, file: String) throws(DataError) -> Tensor {
        switch array.content {
        case .numbers(let numbers): return Tensor(computed: numbers, array.shape)
        case .other(let type): throw .ownFile(file: file, .noNumbers(array: String(array.name.prefix(80)), type: String(type.prefix(40))))
        }
    }

    private static func arrays(ofArchive bytes: [UInt8], file: String) throws -> [(name: String, tensor: Tensor)] {
        var names: Set<String> = []
        return try NPZFile(bytes, path: file).allBytes(limit: numbersLimit).map { name, bytes in
            let place = BytePlace(file: file, part: .member(name + ".npy"))
            guard names.insert(name).inserted else { throw place.damaged(at: 0, .malformed(expected: .uniqueName, found: .again)) }
            let array = try NPYArray(bytes, place: place)
            guard let numbers = array.singles else { throw DataError.ownFile(file: file, .noNumbers(array: String(name.prefix(80)), type: "object")) }
            return (name, Tensor(computed: numbers, array.shape))
        }
    }
}

extension NPYArray {
    /// The elements in single precision; nil where they are no numbers.
    fileprivate var singles: [Float]? {
        switch elements {
        case .float32(let values): values
        case .float64(let values): values.map { Float($0) }
        case .bool(let values): values.map { $0 ? 1 : 0 }
        case .uint8(let values): values.map { Float($0) }
        case .int32(let values): values.map { Float($0) }
        case .int64(let values): values.map { Float($0) }
        case .objects: nil
        }
    }
}
