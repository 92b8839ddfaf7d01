/// From texts to ids and back.
extension Tokenizer {
    /// The ids of each text's words, a list a text. Words without an id, or with one not below `numWords`, are left out, or become
    /// that of `oovToken`.
    /// - Parameter texts: the texts, or their words.
    /// - Precondition: `fitOnTexts` came before.
    public func textsToSequences(_ texts: [String]) -> [[Int]] { orTrap { try tryTextsToSequences(texts) } }

    /// The same for texts that are cut into words already.
    /// - Precondition: `fitOnTexts` came before.
    public func textsToSequences(_ texts: [[String]]) -> [[Int]] { orTrap { try tryTextsToSequences(texts) } }

    /// The words of each list of ids, with a blank between them. Ids without a word are left out, or become `oovToken`.
    /// - Parameter sequences: lists of word ids.
    /// - Precondition: `fitOnTexts` came before.
    public func sequencesToTexts(_ sequences: [[Int]]) -> [String] { orTrap { try trySequencesToTexts(sequences) } }
}

extension Tokenizer {
    /// `textsToSequences` for callers that handle errors.
    /// - Throws: `DataError.invalidArgument` before `fitOnTexts`.
    public func tryTextsToSequences(_ texts: [String]) throws -> [[Int]] {
        try requireFitted("textsToSequences")
        return try texts.enumerated().map { number, text in
            if number.isMultiple(of: 1024) { try StopWish.look() }
            return try ids(of: words(of: text))
        }
    }

    /// `textsToSequences` for callers that handle errors.
    public func tryTextsToSequences(_ texts: [[String]]) throws -> [[Int]] {
        try requireFitted("textsToSequences")
        return try texts.enumerated().map { number, text in
            if number.isMultiple(of: 1024) { try StopWish.look() }
            return try ids(of: splitter.adapted(text))
        }
    }

    /// `sequencesToTexts` for callers that handle errors.
    public func trySequencesToTexts(_ sequences: [[Int]]) throws -> [String] {
        try requireFitted("sequencesToTexts")
        var check = StopCheck()
        return try sequences.map { ids in
            let words = try ids.compactMap { id in
                try check.count(16)
                return word(for: id)
            }
            try check.count(64)
            return words.joined(separator: " ")
        }
    }

    func requireFitted(_ operation: RNNError.Operation) throws {
        guard documentCount > 0 else {
            throw DataError.invalidArgument(
                operation: operation, name: .tokenizer, given: .unfitted, requirement: .fittedBefore)
        }
    }

    private var oovID: Int? { oovToken.flatMap { wordIndex[$0] } }

    private func ids(of words: [String]) throws -> [Int] {
        let (oovID, limit) = (oovID, numWords ?? .max)
        var check = StopCheck()
        return try words.compactMap { word in
            try check.count(16)
            guard let id = wordIndex[word], id < limit else { return oovID }
            return id
        }
    }

    private func word(for id: Int) -> String? {
        guard id >= 1, id <= words.count, id < numWords ?? .max else { return oovToken }
        return words[id - 1]
    }
}
