/// Tensors by name, as a `.npz` or `.safetensors` file holds them: vectors of words that somebody has trained, the weights of another model.
///
///     embedding.setWeights([vectors["embeddings"]])
public struct NamedTensors: Sendable {
    package let storage: Storage

    /// The tensors, read once.
    package final class Storage: Sendable {
        package let names: [String]
        let tensors: [String: Tensor]
        /// Arrays that hold no numbers, with what they hold.
        let others: [(name: String, type: String)]
        /// What they follow from, as with ``TableStorage``.
        package let origin: String

        init(_ tensors: [(name: String, tensor: Tensor)], others: [(name: String, type: String)], origin: String) {
            self.others = others
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
        if let tensor = storage.tensors[name] { return tensor }
        throw .table(fault(of: name))
    }

    /// Why there is no tensor of this name.
    package func fault(of name: String) -> DataError.TableFault {
        storage.others.first { $0.name == name }.map { .noNumbers(name, type: $0.type) } ?? .noTensor(name, present: names)
    }
}

extension NamedTensors: CustomStringConvertible, Charted {
    package var chart: any Chart { shown }

    /// Each name with its tensor's shape; then those that hold no numbers, with what they hold.
    public var description: String { shown.description }

    private var shown: Table {
        let rows = names.map { [$0, "\(storage.tensors[$0]?.shape ?? [])"] } + storage.others.map { [$0.name, "– \($0.type)"] }
        return Table(columns: ["\(count)", "shape"], rows: Array(rows.prefix(100)))
    }
}

extension NamedTensors {
    /// Reads a `.npz` or `.safetensors` file. Whole numbers become the nearest number of single precision.
    /// - Parameter path: the file, whose ending says what it is.
    /// - Throws: `DataError`: `.unreadable`, `.tooLarge` above 200 MB, `.ownFile` with what is wrong in the file, or that it holds no numbers. What
    ///   holds none beside others that do is left out.
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
        let arrays: [(name: String, content: Content)]
        do {
            arrays =
                switch format {
                case .npz: try Self.arrays(ofArchive: bytes, file: file)
                case .safetensors: try SafetensorsReader.arrays(bytes, file: file).map { ($0.name, Self.content($0)) }
                }
        } catch {
            guard let error = error as? DataError else { throw .ownFile(file: file, .empty) }
            if case .ownFile = error { throw error }
            throw .ownFile(file: file, .damaged(error))
        }
        var (tensors, others): ([(name: String, tensor: Tensor)], [(name: String, type: String)]) = ([], [])
        for (name, content) in arrays {
            switch content {
            case .numbers(let tensor): tensors.append((name, tensor))
            case .other(let type): others.append((String(name.prefix(80)), String(type.prefix(40))))
            }
        }
        guard !tensors.isEmpty else {
            throw .ownFile(file: file, others.first.map { .noNumbers(array: $0.name, type: $0.type) } ?? .empty)
        }
        self.init(Storage(tensors, others: others, origin: origin))
    }

    /// What an array holds: numbers, or something else by its type's name.
    private enum Content {
        case numbers(Tensor)
        case other(String)
    }

    private static func content(_ array: StoredArray) -> Content {
        switch array.content {
        case .numbers(let numbers): .numbers(Tensor(computed: numbers, array.shape))
        case .other(let type): .other(type)
        }
    }

    private static func arrays(ofArchive bytes: [UInt8], file: String) throws -> [(name: String, content: Content)] {
        var names: Set<String> = []
        return try NPZFile(bytes, path: file).allBytes(limit: numbersLimit).map { name, bytes in
            let place = BytePlace(file: file, part: .member(name + ".npy"))
            guard names.insert(name).inserted else { throw place.damaged(at: 0, .malformed(expected: .uniqueName, found: .again)) }
            do {
                let array = try NPYArray(bytes, place: place)
                return (name, array.singles.map { .numbers(Tensor(computed: $0, array.shape)) } ?? .other("object"))
            } catch DataError.damaged(_, _, _, .unsupported(feature: .elementType(let code))) {
                return (name, .other(code))
            } catch DataError.refusedGlobal {
                return (name, .other("object"))
            }
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
