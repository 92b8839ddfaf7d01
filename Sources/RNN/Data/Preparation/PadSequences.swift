// Bringing lists to one length, as Keras' `pad_sequences` does it.

/// Which end of a list: its front or its back.
public enum SequenceEnd: String, Hashable, Sendable, CaseIterable, Codable {
    /// The front.
    case pre
    /// The back.
    case post
}

/// Brings all lists to one length: longer ones lose ids, shorter ones get `value` put in. Both happen at the front unless
/// told otherwise, so that the last words, which a recurrent network remembers best, stay and stand last.
///
/// - Parameters:
///   - x: lists of ids, each of its own length.
///   - maxlen: the length T of all rows; that of the longest list if left out.
///   - padding: where short lists are filled up.
///   - truncating: where long lists are cut.
///   - value: what is put in.
/// - Returns: whole numbers of shape (B, T), B lists of T ids.
/// - Precondition: `x` is not empty, `maxlen` is at least 0, the result has at most 2³⁰ numbers, and `value` and the ids that are kept are of 32 bits.
public func padSequences(
    _ x: [[Int]], maxlen: Int? = nil, padding: SequenceEnd = .pre, truncating: SequenceEnd = .pre, value: Int = 0
) -> Tensor {
    orTrap {
        try tryPadSequences(x, maxlen: maxlen, padding: padding, truncating: truncating, value: value)
    }
}

/// The same for lists of measurements: numbers of single precision, shape (B, T), as with Keras' `dtype='float32'`.
/// - Precondition: `x` is not empty, `maxlen` is at least 0, and the result has at most 2³⁰ numbers.
public func padSequences(
    _ x: [[Double]], maxlen: Int? = nil, padding: SequenceEnd = .pre, truncating: SequenceEnd = .pre, value: Double = 0
) -> Tensor {
    orTrap {
        try tryPadSequences(x, maxlen: maxlen, padding: padding, truncating: truncating, value: value)
    }
}

/// The same for lists of measurements of single precision: shape (B, T).
/// - Precondition: `x` is not empty, `maxlen` is at least 0, and the result has at most 2³⁰ numbers.
public func padSequences(
    _ x: [[Float]], maxlen: Int? = nil, padding: SequenceEnd = .pre, truncating: SequenceEnd = .pre, value: Float = 0
) -> Tensor {
    orTrap {
        try tryPadSequences(x, maxlen: maxlen, padding: padding, truncating: truncating, value: value)
    }
}

/// The same for lists whose steps are rows of D features: shape (B, T, D). A step that is put in is D times `value`.
/// - Precondition: `x` is not empty, `maxlen` is at least 0, all steps have D features, and the result has at most 2³⁰ numbers.
public func padSequences(
    _ x: [[[Double]]], maxlen: Int? = nil, padding: SequenceEnd = .pre, truncating: SequenceEnd = .pre, value: Double = 0
) -> Tensor {
    orTrap {
        try tryPadSequences(x, maxlen: maxlen, padding: padding, truncating: truncating, value: value)
    }
}

/// `padSequences` for callers that handle errors.
/// - Throws: `DataError.empty` where there is no list, `.invalidArgument` for a negative `maxlen`, `.outOfRange` for an id
///   beyond 32 bits, `RNNError.interrupted`.
public func tryPadSequences(
    _ x: [[Int]], maxlen: Int? = nil, padding: SequenceEnd = .pre, truncating: SequenceEnd = .pre, value: Int = 0
) throws -> Tensor {
    guard let fill = Int32(exactly: value) else {
        throw DataError.invalidArgument(
            operation: "padSequences", name: "value", given: "\(value)", requirement: .numberOf32Bits)
    }
    let layout = try PaddedLayout(x.map(\.count), maxlen: maxlen, padding: padding, truncating: truncating)
    let ids = try layout.filled(fill) { row, part, target in
        for offset in 0..<part.kept {
            let id = x[row][part.source + offset]
            guard let narrow = Int32(exactly: id) else {
                throw DataError.outOfRange(operation: "padSequences", index: row, value: id, requirement: .numberOf32Bits)
            }
            target[offset] = narrow
        }
    }
    return Tensor(shape: [x.count, layout.length], storage: .int(ids))
}

/// `padSequences` for callers that handle errors.
public func tryPadSequences(
    _ x: [[Double]], maxlen: Int? = nil, padding: SequenceEnd = .pre, truncating: SequenceEnd = .pre, value: Double = 0
) throws -> Tensor {
    let layout = try PaddedLayout(x.map(\.count), maxlen: maxlen, padding: padding, truncating: truncating)
    let numbers = try layout.filled(Float(value)) { row, part, target in
        for offset in 0..<part.kept { target[offset] = Float(x[row][part.source + offset]) }
    }
    return Tensor(shape: [x.count, layout.length], storage: .float(numbers))
}

/// `padSequences` for callers that handle errors.
public func tryPadSequences(
    _ x: [[Float]], maxlen: Int? = nil, padding: SequenceEnd = .pre, truncating: SequenceEnd = .pre, value: Float = 0
) throws -> Tensor {
    let layout = try PaddedLayout(x.map(\.count), maxlen: maxlen, padding: padding, truncating: truncating)
    let numbers = try layout.filled(value) { row, part, target in
        for offset in 0..<part.kept { target[offset] = x[row][part.source + offset] }
    }
    return Tensor(shape: [x.count, layout.length], storage: .float(numbers))
}

/// `padSequences` for callers that handle errors.
/// - Throws: also `DataError.raggedLists` where steps differ in their number of features.
public func tryPadSequences(
    _ x: [[[Double]]], maxlen: Int? = nil, padding: SequenceEnd = .pre, truncating: SequenceEnd = .pre, value: Double = 0
) throws -> Tensor {
    let width = x.lazy.joined().first?.count ?? 1
    var check = StopCheck()
    for (index, list) in x.enumerated() {
        try check.count(list.count + 1)
        if let step = list.first(where: { $0.count != width }) {
            throw DataError.raggedLists(operation: "padSequences: features", index: index, expected: width, given: step.count)
        }
    }
    let layout = try PaddedLayout(x.map(\.count), width: width, maxlen: maxlen, padding: padding, truncating: truncating)
    let numbers = try layout.filled(Float(value)) { row, part, target in
        for offset in 0..<part.kept {
            for feature in 0..<width { target[offset * width + feature] = Float(x[row][part.source + offset][feature]) }
        }
    }
    return Tensor(shape: [x.count, layout.length, width], storage: .float(numbers))
}

/// Which part of each list goes where.
private struct PaddedLayout {
    struct Part {
        /// The first step of the list that is kept, and how many are.
        let source, kept: Int
        /// The step of all rows, one after the other, where it goes.
        let target: Int
    }

    let length: Int
    private let width: Int
    private let size: Int
    private let parts: [Part]

    init(_ counts: [Int], width: Int = 1, maxlen: Int?, padding: SequenceEnd, truncating: SequenceEnd) throws {
        guard !counts.isEmpty else { throw DataError.empty(operation: "padSequences") }
        let length = maxlen ?? counts.reduce(0, max)
        guard length >= 0 else {
            throw DataError.invalidArgument(
                operation: "padSequences", name: "maxlen", given: "\(length)", requirement: .atLeast(0))
        }
        let (steps, overflow) = counts.count.multipliedReportingOverflow(by: length)
        let (size, overflows) = steps.multipliedReportingOverflow(by: width)
        guard !overflow, !overflows, size <= largestTensor else {
            throw DataError.invalidArgument(
                operation: "padSequences", name: "maxlen", given: "\(length)",
                requirement: .fewNumbers(rows: counts.count, numbers: largestTensor))
        }
        self.length = length
        self.width = width
        self.size = size
        parts = counts.enumerated().map { row, count in
            let kept = min(count, length)
            return Part(
                source: truncating == .pre ? count - kept : 0, kept: kept,
                target: row * length + (padding == .pre ? length - kept : 0))
        }
    }

    /// All rows, one after the other: `value`, and what `copy` puts where a list's own part begins.
    /// - Parameter copy: is given a part of a list of at most some 250,000 numbers at a time.
    func filled<Number: BitwiseCopyable>(
        _ value: Number, _ copy: (_ row: Int, Part, UnsafeMutablePointer<Number>) throws -> Void
    ) throws -> [Number] {
        try Array(unsafeUninitializedCapacity: size) { buffer, count in
            guard let numbers = buffer.baseAddress, size > 0 else { return }
            LargePages.use(for: numbers, byteCount: size * MemoryLayout<Number>.stride)
            var check = StopCheck()
            for start in stride(from: 0, to: size, by: StopCheck.period) {
                let piece = min(StopCheck.period, size - start)
                (numbers + start).initialize(repeating: value, count: piece)
                try check.count(piece)
            }
            let most = max(StopCheck.period / max(width, 1), 1)
            for (row, part) in parts.enumerated() {
                for start in stride(from: 0, to: part.kept, by: most) {
                    let piece = Part(
                        source: part.source + start, kept: min(most, part.kept - start), target: part.target + start)
                    try check.count(piece.kept * width)
                    try copy(row, piece, numbers + piece.target * width)
                }
            }
            count = size
        }
    }
}
