import LessonLanguage
import RNN

extension Tokenizer: HostType {}
extension TokenMatrixMode: HostType {}
extension Vocabulary: HostType {}

extension LessonLanguage.Host {
    /// Texts as ids, and new texts from what a model predicts.
    mutating func declareText(_ context: RunContext) {
        declareTokenizer()
        type(Vocabulary.self, named: "Vocabulary", "The different tokens of a text, each with an id from 0 on.") { type in
            type.initializer("init(_ tokens: [String], sorted: Bool = false)", "In the order in which they first come, or sorted.") {
                (tokens: [String], sorted: Bool) in try Vocabulary.trying(tokens, sorted: sorted)
            }
            type.property("tokens: [String]", "The tokens in the order of their ids.") { (v: Vocabulary) in v.tokens }
            type.property("count: Int", "The number of different tokens.") { (v: Vocabulary) in v.count }
            type.method("id(of token: String) -> Int?", "The id of a token, if it has one.") { (v: Vocabulary, token: String) in
                v.id(of: token)
            }
            type.method("encode(_ text: [String]) -> [Int]", "The ids of a text's tokens.") { (v: Vocabulary, text: [String]) in
                try v.tryEncode(text)
            }
            type.method("decode(_ ids: [Int]) -> [String]", "The tokens that ids stand for.") { (v: Vocabulary, ids: [Int]) in
                try v.tryDecode(ids)
            }
        }
        declareGeneration(context)
    }

    private mutating func declareTokenizer() {
        enumeration(
            TokenMatrixMode.self, named: "TokenMatrixMode", "What a matrix of texts and words holds.",
            cases: TokenMatrixMode.allCases.map { ($0.rawValue, $0) })
        type(Tokenizer.self, named: "Tokenizer", "Texts as lists of word ids, as Keras' Tokenizer gives them.") { type in
            type.initializer(
                "init(numWords: Int? = nil, filters: String? = nil, lower: Bool = true, split: String = \" \", charLevel: Bool = false, oovToken: String? = nil)",
                "Ids are below `numWords`; `oovToken` stands for words without an id."
            ) { (numWords: Int?, filters: String?, lower: Bool, split: String, charLevel: Bool, oovToken: String?) in
                try Tokenizer.trying(
                    numWords: numWords, filters: filters, lower: lower, split: split, charLevel: charLevel, oovToken: oovToken)
            }
            type.staticProperty("defaultFilters: String", "The characters that Keras leaves out of words.") { () in
                Tokenizer.defaultFilters
            }
            type.property("documentCount: Int", "How many texts it has seen.") { (t: Tokenizer) in t.documentCount }
            type.property("wordCounts: [String: Int]", "How often each word came.") { (t: Tokenizer) in t.wordCounts }
            type.property("wordDocs: [String: Int]", "In how many texts each word came.") { (t: Tokenizer) in t.wordDocs }
            type.property("wordIndex: [String: Int]", "The id of each word, 1 the most frequent.") { (t: Tokenizer) in t.wordIndex }
            type.property("words: [String]", "The words in the order of their ids; the first has id 1.") { (t: Tokenizer) in t.words }
            type.method("fitOnTexts(_ texts: [String])", "Counts words and gives them ids.") { (t: Tokenizer, x: [String]) in
                try t.tryFitOnTexts(x)
            }
            type.method("fitOnTexts(_ texts: [[String]])") { (t: Tokenizer, x: [[String]]) in try t.tryFitOnTexts(x) }
            type.method("textsToSequences(_ texts: [String]) -> [[Int]]", "The ids of each text's words.") {
                (t: Tokenizer, x: [String]) in try t.tryTextsToSequences(x)
            }
            type.method("textsToSequences(_ texts: [[String]]) -> [[Int]]") { (t: Tokenizer, x: [[String]]) in
                try t.tryTextsToSequences(x)
            }
            type.method("sequencesToTexts(_ sequences: [[Int]]) -> [String]", "The words of each list of ids.") {
                (t: Tokenizer, x: [[Int]]) in try t.trySequencesToTexts(x)
            }
            type.method("textsToMatrix(_ texts: [String], mode: TokenMatrixMode = .binary) -> Tensor", "A row a text, a column an id.") {
                (t: Tokenizer, x: [String], mode: TokenMatrixMode) in try t.tryTextsToMatrix(x, mode: mode)
            }
            type.method("sequencesToMatrix(_ sequences: [[Int]], mode: TokenMatrixMode = .binary) -> Tensor") {
                (t: Tokenizer, x: [[Int]], mode: TokenMatrixMode) in try t.trySequencesToMatrix(x, mode: mode)
            }
        }
    }

    private mutating func declareGeneration(_ context: RunContext) {
        function(
            "temperedProbabilities(_ probabilities: any TensorConvertible, temperature: Double, fromLogits: Bool = false) -> [Double]",
            "Probabilities made bolder (above 1) or more careful (below 1)."
        ) { (p: AnyHost, temperature: Double, fromLogits: Bool) in
            try tryTemperedProbabilities(p.get((any TensorConvertible).self), temperature: temperature, fromLogits: fromLogits)
        }
        function(
            "sampleToken(_ probabilities: any TensorConvertible, temperature: Double = 1, fromLogits: Bool = false) -> Int",
            "The id of a token, drawn with these probabilities."
        ) { (p: AnyHost, temperature: Double, fromLogits: Bool) in
            try trySampleToken(
                p.get((any TensorConvertible).self), temperature: temperature, fromLogits: fromLogits, bits: context.random.next())
        }
        let parameters = "from start: [Int], count: Int, temperature: Double = 1, fromLogits: Bool = false"
        function(
            "generateTokens(_ model: Sequential, \(parameters)) -> [Int]", "Lets a model that predicts the next token go on from `start`."
        ) { (model: Sequential, start: [Int], count: Int, temperature: Double, fromLogits: Bool) in
            try tryGenerateTokens(
                model, from: start, count: count, temperature: temperature, fromLogits: fromLogits,
                bits: { context.random.next() })
        }
        function(
            "generateTokens(\(parameters), next: ([Int]) -> Tensor) -> [Int]", "The same for a prediction of one's own."
        ) { (start: [Int], count: Int, temperature: Double, fromLogits: Bool, next: LessonFunction) in
            try tryGenerateTokens(
                from: start, count: count, temperature: temperature, fromLogits: fromLogits, bits: { context.random.next() }
            ) { ids in
                try Tensor.from(next.call([ids.lessonValue]))
            }
        }
    }
}
