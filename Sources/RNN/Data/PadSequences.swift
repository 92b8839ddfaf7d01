// Bringing lists of ids to one length, as Keras' `pad_sequences` does it.

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

/// `padSequences` for callers that handle errors.
/// - Throws: `DataError.empty` where there is no list, `.invalidArgument` for a negative `maxlen`, `.outOfRange` for an id
///   beyond 32 bits.
package func tryPadSequences(
    _ x: [[Int]], maxlen: Int? = nil, padding: SequenceEnd = .pre, truncating: SequenceEnd = .pre, value: Int = 0
) throws -> Tensor {
    guard !x.isEmpty else { throw DataError.empty(operation: "padSequences") }
    let length = maxlen ?? x.reduce(0) { max($0, $1.count) }
    guard length >= 0 else {
        throw DataError.invalidArgument(
            operation: "padSequences", name: "maxlen", given: "\(length)", requirement: "at least 0")
    }
    let (size, overflow) = x.count.multipliedReportingOverflow(by: length)
    guard !overflow, size <= 1 << 31 else {
        throw DataError.invalidArgument(
            operation: "padSequences", name: "maxlen", given: "\(length)",
            requirement: "so small that \(x.count) rows have at most \(1 << 31) ids")
    }
    guard let fill = Int32(exactly: value) else {
        throw DataError.invalidArgument(
            operation: "padSequences", name: "value", given: "\(value)", requirement: "a number of 32 bits")
    }

    var ids = [Int32](repeating: fill, count: size)
    for (row, list) in x.enumerated() {
        let kept = min(list.count, length)
        let first = truncating == .pre ? list.count - kept : 0
        let start = row * length + (padding == .pre ? length - kept : 0)
        for offset in 0..<kept {
            ids[start + offset] = try int32(list[first + offset], row: row, operation: "padSequences")
        }
    }
    return Tensor(shape: [x.count, length], storage: .int(ids))
}

private func int32(_ id: Int, row: Int, operation: String) throws -> Int32 {
    guard let id = Int32(exactly: id) else {
        throw DataError.outOfRange(operation: operation, index: row, value: id, requirement: "a number of 32 bits")
    }
    return id
}
