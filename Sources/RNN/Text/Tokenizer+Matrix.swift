/// What a matrix of texts and words holds for a word of a text.
public enum TokenMatrixMode: String, Hashable, Sendable, CaseIterable, Codable {
    /// 1 if it comes.
    case binary
    /// How often it comes.
    case count
    /// How often it comes, weighted by how rare it is among the texts: (1 + ln count) · ln(1 + texts / (1 + texts with the word))
    /// (Sparck Jones, 1972; in this form Keras').
    case tfidf
    /// Its share of the text's words.
    case freq
}

/// Texts as rows of a matrix, a column a word id.
extension Tokenizer {
    /// A row a text, a column an id from 0 on: (texts, `numWords`), or as many columns as there are words, and one, without a bound.
    /// - Parameters:
    ///   - texts: the texts, a row each.
    ///   - mode: what the numbers of a row say.
    /// - Precondition: `fitOnTexts` came before, and the matrix has at most 2³⁰ numbers.
    public func textsToMatrix(_ texts: [String], mode: TokenMatrixMode = .binary) -> Tensor {
        orTrap { try tryTextsToMatrix(texts, mode: mode) }
    }

    /// The same for lists of ids.
    /// - Parameters:
    ///   - sequences: lists of word ids, a row each.
    ///   - mode: what the numbers of a row say.
    /// - Precondition: no id is negative; `fitOnTexts` came before, if there is no `numWords` or `mode` is `.tfidf`; and the matrix has at most 2³⁰ numbers.
    public func sequencesToMatrix(_ sequences: [[Int]], mode: TokenMatrixMode = .binary) -> Tensor {
        orTrap { try trySequencesToMatrix(sequences, mode: mode) }
    }
}

extension Tokenizer {
    /// `textsToMatrix` for callers that handle errors.
    /// - Throws: `DataError.invalidArgument` before `fitOnTexts`, `RNNError.tooLarge`.
    public func tryTextsToMatrix(_ texts: [String], mode: TokenMatrixMode = .binary) throws -> Tensor {
        try trySequencesToMatrix(try tryTextsToSequences(texts), mode: mode)
    }

    /// `sequencesToMatrix` for callers that handle errors.
    /// - Throws: also `DataError.outOfRange` for a negative id.
    public func trySequencesToMatrix(_ sequences: [[Int]], mode: TokenMatrixMode = .binary) throws -> Tensor {
        if mode == .tfidf || numWords == nil { try requireFitted("sequencesToMatrix") }
        let width = numWords ?? wordIndex.count + 1
        let shape = Shape([sequences.count, width])
        var scalars = try [Float].lookingFilled(0, count: try shape.checkedCount(operation: "sequencesToMatrix"))
        var check = StopCheck()
        for (row, ids) in sequences.enumerated() {
            var counts: [Int: Int] = [:]
            try check.count(64)
            for id in ids where id < width {
                try check.count(16)
                guard id >= 0 else {
                    throw DataError.outOfRange(operation: "sequencesToMatrix", index: row, value: id, requirement: .atLeast(0))
                }
                counts[id, default: 0] += 1
            }
            for (id, count) in counts {
                scalars[row * width + id] = Float(entry(mode, id: id, count: count, of: ids.count))
            }
        }
        return Tensor(shape: shape, storage: .float(scalars))
    }

    private func entry(_ mode: TokenMatrixMode, id: Int, count: Int, of total: Int) -> Double {
        switch mode {
        case .binary: 1
        case .count: Double(count)
        case .freq: Double(count) / Double(total)
        case .tfidf: (1 + log(Double(count))) * log(1 + Double(documentCount) / Double(1 + documents(with: id)))
        }
    }

    private func documents(with id: Int) -> Int {
        guard id >= 1, id <= words.count, wordIndex[words[id - 1]] == id else { return 0 }
        return wordDocs[words[id - 1]] ?? 0
    }
}
