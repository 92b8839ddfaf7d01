/// The few calls in a pickle of NumPy arrays, done here rather than called: making an array or an element type, and
/// filling it with its state.
struct PickleCall {
    let place: BytePlace
    let offset: Int

    /// What `function` makes of the tuple `arguments`.
    func apply(_ function: PickleValue, to arguments: PickleValue, in graph: inout PickleGraph) throws -> PickleValue {
        guard case .global(let global) = function, let values = graph.tuple(arguments) else {
            throw malformed(.numpyCall)
        }
        switch global {
        case .reconstruct:
            guard values.count == 3, values[0] == .global(.ndarray) else { throw malformed(.newArray) }
            graph.arrays.append(PickleArray())
            return .array(graph.arrays.count - 1)
        case .dtype:
            guard let first = values.first, let code = text(first, in: graph) else {
                throw malformed(.elementTypeName)
            }
            guard let type = DataType(code: code) else {
                throw place.damaged(at: offset, .unsupported(feature: .elementType("\(code.prefix(32))")))
            }
            graph.types.append(type)
            return .type(graph.types.count - 1)
        case .fromBuffer:
            guard values.count == 4, graph.data(values[0]) != nil, case .type(let type) = values[1],
                let dimensions = graph.integers(values[2]), let order = text(values[3], in: graph)
            else { throw malformed(.arrayParts) }
            graph.arrays.append(
                PickleArray(
                    dimensions: dimensions, type: graph.types[type], isFortranOrder: order == "F", data: values[0]))
            return .array(graph.arrays.count - 1)
        case .scalar:
            guard values.count == 2, case .type(let type) = values[0], graph.data(values[1]) != nil else {
                throw malformed(.numberParts)
            }
            graph.arrays.append(PickleArray(dimensions: [], type: graph.types[type], data: values[1]))
            return .array(graph.arrays.count - 1)
        case .encode:
            guard values.count == 2, let string = graph.string(values[0]), graph.string(values[1]) == "latin1" else {
                throw malformed(.latin1Text)
            }
            var bytes: [UInt8] = []
            for scalar in string.unicodeScalars {
                guard let byte = UInt8(exactly: scalar.value) else { throw malformed(.latin1Letters) }
                bytes.append(byte)
            }
            graph.bytes.append(bytes[...])
            return .bytes(graph.bytes.count - 1)
        case .ndarray:
            throw malformed(.makingFunction)
        }
    }

    /// Gives `target`, an array or an element type, the state that follows it.
    func build(_ target: PickleValue, from state: PickleValue, in graph: inout PickleGraph) throws {
        guard let values = graph.tuple(state) else { throw malformed(.stateTuple) }
        switch target {
        case .array(let index):
            guard values.count == 5, let dimensions = graph.integers(values[1]), case .type(let type) = values[2],
                case .bool(let isFortranOrder) = values[3]
            else { throw malformed(.arrayState) }
            graph.arrays[index] = PickleArray(
                dimensions: dimensions, type: graph.types[type], isFortranOrder: isFortranOrder, data: values[4])
        case .type(let index):
            guard values.count >= 2, let order = text(values[1], in: graph) else {
                throw malformed(.byteOrder)
            }
            graph.types[index].isBigEndian = order == ">"
        default:
            throw malformed(.filled)
        }
    }

    /// Text, which Python 2 wrote as bytes.
    private func text(_ value: PickleValue, in graph: PickleGraph) -> String? {
        graph.string(value) ?? graph.data(value).map { String(decoding: $0, as: UTF8.self) }
    }

    private func malformed(_ expected: DataError.Piece) -> DataError {
        place.damaged(at: offset, .malformed(expected: expected, found: .somethingElse))
    }
}
