import Foundation

/// A file of weights, of the format that its name ends in.
struct WeightsFile {
    enum Format: String, CaseIterable {
        case safetensors, npz
    }

    /// The most bytes that a file of weights may have.
    static let limit = 1 << 30

    let path: String
    let format: Format

    init(_ url: URL, operation: RNNError.Operation) throws(RNNError) {
        guard url.isFileURL else {
            throw .weightsFile(operation: operation, file: url.absoluteString, reason: .noFile)
        }
        guard let format = Format(rawValue: url.pathExtension.lowercased()) else {
            throw .weightsFile(
                operation: operation, file: url.path,
                reason: .ending)
        }
        path = url.path
        self.format = format
    }

    func read() throws -> [StoredArray] {
        do {
            let bytes = try readBytes(ofFile: path, limit: Self.limit)
            return switch format {
            case .safetensors: try SafetensorsReader.arrays(bytes, file: path)
            case .npz: try npzArrays(bytes)
            }
        } catch let error as DataError {
            throw RNNError.weightsFile(operation: "loadWeights", file: path, reason: .data(error))
        }
    }

    /// Writes the file beside its place first and then puts it there by rename, so that it is whole or not there at all.
    func write(_ arrays: [(name: String, tensor: Tensor)]) throws {
        let size = arrays.reduce(0) { $0 + $1.tensor.shape.count * 4 }
        guard size <= Self.limit - 1 << 24 else { throw RNNError.tooLarge(operation: "saveWeights", bytes: size) }
        guard arrays.count < 1 << 16 else { throw problem(.tooManyArrays(arrays.count)) }
        if let array = arrays.first(where: { $0.name.utf8.count >= 1 << 12 }) {
            throw problem(.longName(beginning: "\(array.name.prefix(40))"))
        }
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue { throw problem(.folder) }
        let bytes =
            switch format {
            case .safetensors: try SafetensorsWriter.bytes(arrays)
            case .npz: try NPZWriter.bytes(arrays)
            }
        do {
            try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw problem(.system(error.localizedDescription))
        }
    }

    private func problem(_ reason: RNNError.WeightsProblem) -> RNNError { .weightsFile(operation: "saveWeights", file: path, reason: reason) }
}

extension WeightsFile {
    private func npzArrays(_ bytes: [UInt8]) throws -> [StoredArray] {
        var names: Set<String> = []
        return try NPZFile(bytes, path: path).allBytes().map { name, bytes in
            let place = BytePlace(file: path, part: .member(name + ".npy"))
            guard names.insert(name).inserted else {
                throw place.damaged(at: 0, .malformed(expected: .uniqueName, found: .again))
            }
            var reader = ByteReader(bytes, place: place)
            let header = try NPYHeader(&reader)
            switch header.type.kind {
            case .float16, .float32, .float64:
                let array = try NPYArray(bytes, place: place)
                return StoredArray(name: name, shape: array.shape, content: .numbers(array.singles))
            case .bool, .uint8, .int8, .int16, .uint16, .int32, .uint32, .int64, .uint64, .object:
                return StoredArray(name: name, shape: Shape(header.dimensions), content: .other(type: "\(header.type.kind)"))
            }
        }
    }
}

extension NPYArray {
    /// Floating-point numbers in single precision; none where there are others.
    fileprivate var singles: [Float] {
        switch elements {
        case .float32(let values): values
        case .float64(let values): values.map { Float($0) }
        case .bool, .uint8, .int32, .int64, .objects: []
        }
    }
}
