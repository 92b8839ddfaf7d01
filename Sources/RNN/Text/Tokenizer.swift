/// Turns texts into lists of word ids, with the ids that Keras' `Tokenizer` (`keras.preprocessing.text`, 2015) gives: 1 for the most
/// frequent word, words of equal frequency in the order in which they came, 0 for none.
///
///     let tokenizer = Tokenizer(numWords: 500)
///     tokenizer.fitOnTexts(texts)
///     let ids = tokenizer.textsToSequences(texts)
///
/// An object, as there: fitting changes the tokenizer that all variables name.
public final class Tokenizer: CachedObject {
    /// The characters that Keras leaves out of words: all ASCII punctuation but the apostrophe, tab and line feed.
    public static let defaultFilters = "!\"#$%&()*+,-./:;<=>?@[\\]^_`{|}~\t\n"

    /// Ids from here on are left out, or become that of `oovToken`; no bound if `nil`.
    public let numWords: Int?
    /// What stands for words without an id, always with id 1.
    public let oovToken: String?
    /// Whether each character is a word.
    public let charLevel: Bool
    /// How many texts the tokenizer has seen.
    public private(set) var documentCount = 0
    /// How often each word came.
    public private(set) var wordCounts: [String: Int] = [:]
    /// In how many texts each word came.
    public private(set) var wordDocs: [String: Int] = [:]
    /// The id of each word, of those beyond `numWords` too, as in Keras.
    public private(set) var wordIndex: [String: Int] = [:]
    /// The words in the order of their ids: the first has id 1.
    public private(set) var words: [String] = []

    let splitter: WordSplitter
    /// The words in the order in which they first came, and where each is in that order.
    private var arrivals: [Arrival] = []
    private var places: [String: Int] = [:]

    private struct Arrival: Codable {
        let word: String
        var count = 0
        var documents = 0
        /// The number of the last text that it came in.
        var lastDocument = 0
    }

    /// - Parameters:
    ///   - numWords: the bound that ids lie below, as in Keras: so many words less one have one.
    ///   - filters: characters that separate words, beside `split`; `defaultFilters` if left out.
    ///   - lower: whether capital letters become small ones.
    ///   - split: what stands between words.
    ///   - charLevel: whether each character is a word; then nothing is filtered.
    ///   - oovToken: what stands for words that have no id; without it they are left out.
    /// - Precondition: `numWords` is at least 1, and `split` is not empty.
    public convenience init(
        numWords: Int? = nil, filters: String? = nil, lower: Bool = true, split: String = " ",
        charLevel: Bool = false, oovToken: String? = nil
    ) {
        orTrap { try Self.check(numWords: numWords, split: split) }
        let splitter = WordSplitter(
            filters: Set((filters ?? Self.defaultFilters).unicodeScalars), lower: lower, separator: Array(split.unicodeScalars))
        self.init(checked: numWords, splitter, charLevel: charLevel, oovToken: oovToken)
    }

    /// As `encode(to:)` wrote it: the words are given their ids anew.
    /// - Throws: `DecodingError`, also where a word is there twice.
    public convenience init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        let splitter = WordSplitter(
            filters: Set(try container.decode(String.self, forKey: .filters).unicodeScalars), lower: try container.decode(Bool.self, forKey: .lower),
            separator: Array(try container.decode(String.self, forKey: .separator).unicodeScalars))
        self.init(
            checked: try container.decodeIfPresent(Int.self, forKey: .numWords), splitter, charLevel: try container.decode(Bool.self, forKey: .charLevel),
            oovToken: try container.decodeIfPresent(String.self, forKey: .oovToken))
        documentCount = try container.decode(Int.self, forKey: .documentCount)
        arrivals = try container.decode([Arrival].self, forKey: .arrivals)
        places = Dictionary(arrivals.enumerated().map { ($1.word, $0) }, uniquingKeysWith: { first, _ in first })
        guard places.count == arrivals.count, arrivals.allSatisfy({ $0.count >= 0 && $0.documents >= 0 }) else {
            throw DecodingError.dataCorruptedError(forKey: .arrivals, in: container, debugDescription: "a word is there twice, or fewer times than never")
        }
        if try container.decode(Bool.self, forKey: .isFitted) { try giveIDs() }
    }

    /// What it was made with, and each word with its counts in the order in which they first came.
    /// - Throws: what the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        let scalars = { (list: [Unicode.Scalar]) in String(String.UnicodeScalarView(list)) }
        try container.encode(scalars(splitter.filters.sorted()), forKey: .filters)
        try container.encode(splitter.lower, forKey: .lower)
        try container.encode(scalars(splitter.separator), forKey: .separator)
        try container.encodeIfPresent(numWords, forKey: .numWords)
        try container.encode(charLevel, forKey: .charLevel)
        try container.encodeIfPresent(oovToken, forKey: .oovToken)
        try container.encode(documentCount, forKey: .documentCount)
        try container.encode(arrivals, forKey: .arrivals)
        try container.encode(!words.isEmpty, forKey: .isFitted)
    }

    private enum Key: CodingKey { case filters, lower, separator, numWords, charLevel, oovToken, documentCount, arrivals, isFitted }

    private init(checked numWords: Int?, _ splitter: WordSplitter, charLevel: Bool, oovToken: String?) {
        self.numWords = numWords
        self.splitter = splitter
        self.charLevel = charLevel
        self.oovToken = oovToken
    }

    /// Counts the words of further texts and gives all words new ids by their frequency.
    /// - Parameter texts: the texts, or their words.
    public func fitOnTexts(_ texts: [String]) {
        orTrap { try tryFitOnTexts(texts) }
    }

    /// The same for texts that are cut into words already.
    public func fitOnTexts(_ texts: [[String]]) {
        orTrap { try tryFitOnTexts(texts) }
    }
}

extension Tokenizer {
    /// The initializer for callers that handle errors.
    /// - Throws: `DataError.invalidArgument` where `numWords` is not positive or `split` is empty.
    public static func trying(
        numWords: Int? = nil, filters: String? = nil, lower: Bool = true, split: String = " ",
        charLevel: Bool = false, oovToken: String? = nil
    ) throws -> Tokenizer {
        try check(numWords: numWords, split: split)
        return Tokenizer(
            numWords: numWords, filters: filters, lower: lower, split: split, charLevel: charLevel, oovToken: oovToken)
    }

    private static func check(numWords: Int?, split: String) throws {
        if let numWords, numWords < 1 {
            throw DataError.invalidArgument(operation: "Tokenizer", name: "numWords", given: "\(numWords)", requirement: .atLeast(1))
        }
        guard !split.isEmpty else {
            throw DataError.invalidArgument(operation: "Tokenizer", name: "split", given: "\"\"", requirement: .someCharacter)
        }
    }

    /// `fitOnTexts` for callers that handle errors.
    /// - Throws: `RNNError.interrupted`; then the texts are counted in part, and no word has another id than before.
    public func tryFitOnTexts(_ texts: [String]) throws(RNNError) {
        for text in texts { try count(try words(of: text)) }
        try giveIDs()
    }

    /// `fitOnTexts` for callers that handle errors.
    public func tryFitOnTexts(_ texts: [[String]]) throws(RNNError) {
        for text in texts { try count(splitter.adapted(text)) }
        try giveIDs()
    }

    func words(of text: String) throws(RNNError) -> [String] {
        charLevel ? try splitter.characters(of: text) : try splitter.words(of: text)
    }

    private func count(_ words: [String]) throws(RNNError) {
        documentCount += 1
        var check = StopCheck()
        for word in words {
            count(word)
            try check.count(16)
        }
        // Texts may be short and many.
        if documentCount.isMultiple(of: 1024) { try StopWish.look() }
    }

    private func giveIDs() throws(RNNError) {
        var check = StopCheck()
        var order = Array(arrivals.indices)
        do {
            try order.sort { first, second in
                try check.count(4)
                return (arrivals[second].count, first) < (arrivals[first].count, second)
            }
        } catch { throw .interrupted }
        let words = (oovToken.map { [$0] } ?? []) + order.map { arrivals[$0].word }
        var (counts, documents, index) = ([String: Int](), [String: Int](), [String: Int]())
        for arrival in arrivals {
            counts[arrival.word] = arrival.count
            documents[arrival.word] = arrival.documents
            try check.count(32)
        }
        for (place, word) in words.enumerated() {
            // A text may hold `oovToken` itself as a word: then the later id counts, as in Keras.
            index[word] = place + 1
            try check.count(16)
        }
        (wordCounts, wordDocs, self.words, wordIndex) = (counts, documents, words, index)
    }

    private func count(_ word: String) {
        let place: Int
        if let known = places[word] {
            place = known
        } else {
            place = arrivals.count
            places[word] = place
            arrivals.append(Arrival(word: word))
        }
        arrivals[place].count += 1
        if arrivals[place].lastDocument != documentCount {
            arrivals[place].lastDocument = documentCount
            arrivals[place].documents += 1
        }
    }
}
