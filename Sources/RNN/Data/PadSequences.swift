// Bringing lists to one length, as Keras' `pad_sequences` does it.

/// Which end of a list: its front or its back.
public enum SequenceEnd: String, Hashable, Sendable, CaseIterable {
    case pre, post
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
/// - Note: Wrong arguments end the program with a sentence that says which and why.
public func padSequences(
    _ x: [[Int]], maxlen: Int? = nil, padding: SequenceEnd = .pre, truncating: SequenceEnd = .pre, value: Int = 0
) -> Tensor {
    orExit {
        try tryPadSequences(x, maxlen: maxlen, padding: padding, truncating: truncating, value: value)
    }
}

/// The same for lists of measurements: numbers of single precision, shape (B, T), as with Keras' `dtype='float32'`.
public func padSequences(
    _ x: [[Double]], maxlen: Int? = nil, padding: SequenceEnd = .pre, truncating: SequenceEnd = .pre, value: Double = 0
) -> Tensor {
    orExit {
        try tryPadSequences(x, maxlen: maxlen, padding: padding, truncating: truncating, value: value)
    }
}

/// The same for lists of measurements of single precision: shape (B, T).
public func padSequences(
    _ x: [[Float]], maxlen: Int? = nil, padding: SequenceEnd = .pre, truncating: SequenceEnd = .pre, value: Float = 0
) -> Tensor {
    orExit {
        try tryPadSequences(x, maxlen: maxlen, padding: padding, truncating: truncating, value: value)
    }
}

/// The same for lists whose steps are rows of D features: shape (B, T, D). A step that is put in is D times `value`.
public func padSequences(
    _ x: [[[Double]]], maxlen: Int? = nil, padding: SequenceEnd = .pre, truncating: SequenceEnd = .pre, value: Double = 0
) -> Tensor {
    orExit {
        try tryPadSequences(x, maxlen: maxlen, padding: padding, truncating: truncating, value: value)
    }
}

/// `padSequences` for callers that handle errors.
/// - Throws: `DataError.empty` where there is no list, `.invalidArgument` for a negative `maxlen`, `.outOfRange` for an id
///   beyond 32 bits.
package func tryPadSequences(
    _ x: [[Int]], maxlen: Int? = nil, padding: SequenceEnd = .pre, truncating: SequenceEnd = .pre, value: Int = 0
) throws -> Tensor {
    guard let fill = Int32(exactly: value) else {
        throw DataError.invalidArgument(
            operation: "padSequences", name: "value", given: "\(value)", requirement: "a number of 32 bits")
    }
    let layout = try PaddedLayout(x.map(\.count), maxlen: maxlen, padding: padding, truncating: truncating)
    var ids = [Int32](repeating: fill, count: layout.size)
    for (row, part) in layout.parts.enumerated() {
        for offset in 0..<part.kept {
            let id = x[row][part.source + offset]
            guard let narrow = Int32(exactly: id) else {
                throw DataError.outOfRange(operation: "padSequences", index: row, value: id, requirement: "a number of 32 bits")
            }
            ids[part.target + offset] = narrow
        }
    }
    return Tensor(shape: [x.count, layout.length], storage: .int(ids))
}

package func tryPadSequences(
    _ x: [[Double]], maxlen: Int? = nil, padding: SequenceEnd = .pre, truncating: SequenceEnd = .pre, value: Double = 0
) throws -> Tensor {
    try tryPadSequences(
        x.map { $0.map { Float($0) } }, maxlen: maxlen, padding: padding, truncating: truncating, value: Float(value))
}

package func tryPadSequences(
    _ x: [[Float]], maxlen: Int? = nil, padding: SequenceEnd = .pre, truncating: SequenceEnd = .pre, value: Float = 0
) throws -> Tensor {
    let layout = try PaddedLayout(x.map(\.count), maxlen: maxlen, padding: padding, truncating: truncating)
    var numbers = [Float](repeating: value, count: layout.size)
    for (row, part) in layout.parts.enumerated() {
        for offset in 0..<part.kept { numbers[part.target + offset] = x[row][part.source + offset] }
    }
    return Tensor(shape: [x.count, layout.length], storage: .float(numbers))
}

/// - Throws: also `DataError.raggedLists` where steps differ in their number of features.
package func tryPadSequences(
    _ x: [[[Double]]], maxlen: Int? = nil, padding: SequenceEnd = .pre, truncating: SequenceEnd = .pre, value: Double = 0
) throws -> Tensor {
    let width = x.lazy.joined().first?.count ?? 1
    for (index, list) in x.enumerated() {
        if let step = list.first(where: { $0.count != width }) {
            throw DataError.raggedLists(operation: "padSequences: features", index: index, expected: width, given: step.count)
        }
    }
    let layout = try PaddedLayout(x.map(\.count), width: width, maxlen: maxlen, padding: padding, truncating: truncating)
    var numbers = [Float](repeating: Float(value), count: layout.size)
    for (row, part) in layout.parts.enumerated() {
        for offset in 0..<part.kept {
            for feature in 0..<width {
                numbers[(part.target + offset) * width + feature] = Float(x[row][part.source + offset][feature])
            }
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
    let size: Int
    let parts: [Part]

    init(_ counts: [Int], width: Int = 1, maxlen: Int?, padding: SequenceEnd, truncating: SequenceEnd) throws {
        guard !counts.isEmpty else { throw DataError.empty(operation: "padSequences") }
        let length = maxlen ?? counts.reduce(0, max)
        guard length >= 0 else {
            throw DataError.invalidArgument(
                operation: "padSequences", name: "maxlen", given: "\(length)", requirement: "at least 0")
        }
        let (steps, overflow) = counts.count.multipliedReportingOverflow(by: length)
        let (size, overflows) = steps.multipliedReportingOverflow(by: width)
        guard !overflow, !overflows, size <= 1 << 31 else {
            throw DataError.invalidArgument(
                operation: "padSequences", name: "maxlen", given: "\(length)",
                requirement: "so small that \(counts.count) rows have at most \(1 << 31) numbers")
        }
        self.length = length
        self.size = size
        parts = counts.enumerated().map { row, count in
            let kept = min(count, length)
            return Part(
                source: truncating == .pre ? count - kept : 0, kept: kept,
                target: row * length + (padding == .pre ? length - kept : 0))
        }
    }
}
