/// The different tokens of a text, each with an id from 0 on: for lessons that build their own, with words or with characters.
///
///     let vocabulary = Vocabulary(text.map { String($0) }, sorted: true)
///     let ids = vocabulary.encode(["h", "i"])
public struct Vocabulary: Hashable, Sendable, Codable {
    /// The tokens in the order of their ids.
    public let tokens: [String]
    private let positions: [String: Int]

    /// - Parameters:
    ///   - tokens: all tokens of a text, each as often as it comes.
    ///   - sorted: whether ids follow the alphabet, as Python's `sorted(set(text))`, or the order in which tokens first come.
    public init(_ tokens: [String], sorted: Bool = false) {
        self = orTrap { try Vocabulary.trying(tokens, sorted: sorted) }
    }

    private init(_ positions: [String: Int], _ tokens: [String]) {
        (self.positions, self.tokens) = (positions, tokens)
    }

    /// The number of different tokens.
    public var count: Int { tokens.count }

    /// The id of a token, if it is in the vocabulary.
    /// - Parameter token: the token that is looked for.
    public func id(of token: String) -> Int? { positions[token] }

    /// The ids of a text's tokens.
    /// - Parameter text: the tokens of a text.
    /// - Precondition: each token is in the vocabulary.
    public func encode(_ text: [String]) -> [Int] { orTrap { try tryEncode(text) } }

    /// The tokens that ids stand for.
    /// - Parameter ids: the ids of tokens.
    /// - Precondition: each id is in `0..<count`.
    public func decode(_ ids: [Int]) -> [String] { orTrap { try tryDecode(ids) } }
}

extension Vocabulary {
    /// The initializer for callers that handle errors.
    /// - Throws: `RNNError.interrupted`.
    public static func trying(_ tokens: [String], sorted: Bool = false) throws(RNNError) -> Vocabulary {
        var (positions, different, check) = ([String: Int](), [String](), StopCheck())
        for token in tokens {
            try check.count(16)
            if positions.updateValue(0, forKey: token) == nil { different.append(token) }
        }
        if sorted { different.sort() }
        for (position, token) in different.enumerated() {
            try check.count(16)
            positions[token] = position
        }
        return Vocabulary(positions, different)
    }

    /// `encode` for callers that handle errors.
    /// - Throws: `DataError.invalidArgument`.
    public func tryEncode(_ text: [String]) throws -> [Int] {
        var check = StopCheck()
        return try text.enumerated().map { place, token in
            try check.count(16)
            guard let id = positions[token] else {
                throw DataError.invalidArgument(
                    operation: "encode", name: .token(at: place), given: "\"\(token)\"",
                    requirement: .knownToken(count))
            }
            return id
        }
    }

    /// `decode` for callers that handle errors.
    /// - Throws: `DataError.outOfRange`.
    public func tryDecode(_ ids: [Int]) throws -> [String] {
        var check = StopCheck()
        return try ids.enumerated().map { place, id in
            try check.count()
            guard tokens.indices.contains(id) else {
                throw DataError.outOfRange(operation: "decode", index: place, value: id, requirement: .index(below: count, of: nil))
            }
            return tokens[id]
        }
    }
}
