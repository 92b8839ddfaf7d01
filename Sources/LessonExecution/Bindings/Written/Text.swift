// Written by bin/bindings, which reads the public declarations of Sources/RNN. Don't edit this file: change them, and run it again.
// swift-format-ignore-file
import Foundation
import LessonLanguage
import RNN

extension TokenMatrixMode: HostEnumeration {}
extension Tokenizer: HostType {}
extension Vocabulary: HostType {}

extension LessonLanguage.Host {
    mutating func declareText(_ context: RunContext, _ hand: HandBindings) {
        declareTokenMatrixMode(context, hand)
        declareTokenizer(context, hand)
        declareVocabulary(context, hand)
        declareFunctionsOfText(context, hand)
    }

    private mutating func declareTokenMatrixMode(_ context: RunContext, _ hand: HandBindings) {
        enumeration(TokenMatrixMode.self, named: "TokenMatrixMode", "What a matrix of texts and words holds for a word of a text.", [
                    "binary": "1 if it comes.",
                    "count": "How often it comes.",
                    "freq": "Its share of the text's words.",
                    "tfidf": "How often it comes, weighted by how rare it is among the texts: (1 + ln count) · ln(1 + texts / (1 + texts with the word)) (Sparck Jones, 1972; in this form Keras').",
                ]) { type in

        }
    }

    private mutating func declareTokenizer(_ context: RunContext, _ hand: HandBindings) {
        type(Tokenizer.self, named: "Tokenizer", "Turns texts into lists of word ids, with the ids that Keras' `Tokenizer` (`keras.preprocessing.text`, 2015) gives: 1 for the most frequent word, words of equal frequency in the order in which they came, 0 for none.") { type in
            type.method(
                "textsToMatrix(_ texts: [String], mode: TokenMatrixMode = .binary) -> Tensor",
                "A row a text, a column an id from 0 on: (texts, `numWords`), or as many columns as there are words, and one, without a bound.", [
                    "mode": "what the numbers of a row say",
                    "texts": "the texts, a row each",
                ],
                { (own: Tokenizer, texts: [String], mode: TokenMatrixMode) in try own.tryTextsToMatrix(texts, mode: mode) },
                isTried: true)
            type.method(
                "sequencesToMatrix(_ sequences: [[Int]], mode: TokenMatrixMode = .binary) -> Tensor",
                "The same for lists of ids.", [
                    "mode": "what the numbers of a row say",
                    "sequences": "lists of word ids, a row each",
                ],
                { (own: Tokenizer, sequences: [[Int]], mode: TokenMatrixMode) in try own.trySequencesToMatrix(sequences, mode: mode) },
                isTried: true)
            type.method(
                "textsToSequences(_ texts: [String]) -> [[Int]]",
                "The ids of each text's words, a list a text. Words without an id, or with one not below `numWords`, are left out, or become that of `oovToken`.", ["texts": "the texts, or their words"],
                { (own: Tokenizer, texts: [String]) in try own.tryTextsToSequences(texts) },
                isTried: true)
            type.method(
                "textsToSequences(_ texts: [[String]]) -> [[Int]]",
                "The same for texts that are cut into words already.", ["texts": "the texts, or their words"],
                { (own: Tokenizer, texts: [[String]]) in try own.tryTextsToSequences(texts) },
                isTried: true)
            type.method(
                "sequencesToTexts(_ sequences: [[Int]]) -> [String]",
                "The words of each list of ids, with a blank between them. Ids without a word are left out, or become `oovToken`.", ["sequences": "lists of word ids"],
                { (own: Tokenizer, sequences: [[Int]]) in try own.trySequencesToTexts(sequences) },
                isTried: true)
            type.staticProperty(
                "defaultFilters: String",
                "The characters that Keras leaves out of words: all ASCII punctuation but the apostrophe, tab and line feed.", [:],
                { () in Tokenizer.defaultFilters })
            type.property(
                "numWords: Int?",
                "Ids from here on are left out, or become that of `oovToken`; no bound if `nil`.", [:],
                { (own: Tokenizer) in own.numWords })
            type.property(
                "oovToken: String?",
                "What stands for words without an id, always with id 1.", [:],
                { (own: Tokenizer) in own.oovToken })
            type.property(
                "charLevel: Bool",
                "Whether each character is a word.", [:],
                { (own: Tokenizer) in own.charLevel })
            type.property(
                "documentCount: Int",
                "How many texts the tokenizer has seen.", [:],
                { (own: Tokenizer) in own.documentCount })
            type.property(
                "wordCounts: [String: Int]",
                "How often each word came.", [:],
                { (own: Tokenizer) in own.wordCounts })
            type.property(
                "wordDocs: [String: Int]",
                "In how many texts each word came.", [:],
                { (own: Tokenizer) in own.wordDocs })
            type.property(
                "wordIndex: [String: Int]",
                "The id of each word, of those beyond `numWords` too, as in Keras.", [:],
                { (own: Tokenizer) in own.wordIndex })
            type.property(
                "words: [String]",
                "The words in the order of their ids: the first has id 1.", [:],
                { (own: Tokenizer) in own.words })
            type.initializer(
                """
                init(numWords: Int? = nil, filters: String? = nil, lower: Bool = true, split: String = " ", charLevel: Bool = false, \
                oovToken: String? = nil)
                """,
                "", [
                    "charLevel": "whether each character is a word; then nothing is filtered",
                    "filters": "characters that separate words, beside `split`; `defaultFilters` if left out",
                    "lower": "whether capital letters become small ones",
                    "numWords": "the bound that ids lie below, as in Keras: so many words less one have one",
                    "oovToken": "what stands for words that have no id; without it they are left out",
                    "split": "what stands between words",
                ],
                hand["Tokenizer.init(numWords:filters:lower:split:charLevel:oovToken:)"])
            type.method(
                "fitOnTexts(_ texts: [String])",
                "Counts the words of further texts and gives all words new ids by their frequency.", ["texts": "the texts, or their words"],
                { (own: Tokenizer, texts: [String]) in try own.tryFitOnTexts(texts) },
                isTried: true)
            type.method(
                "fitOnTexts(_ texts: [[String]])",
                "The same for texts that are cut into words already.", ["texts": "the texts, or their words"],
                { (own: Tokenizer, texts: [[String]]) in try own.tryFitOnTexts(texts) },
                isTried: true)
            type.staticMethod(
                """
                trying(numWords: Int? = nil, filters: String? = nil, lower: Bool = true, split: String = " ", charLevel: Bool = false, \
                oovToken: String? = nil) throws -> Tokenizer
                """,
                "The initializer for callers that handle errors.", [
                    "charLevel": "whether each character is a word; then nothing is filtered",
                    "filters": "characters that separate words, beside `split`; `defaultFilters` if left out",
                    "lower": "whether capital letters become small ones",
                    "numWords": "the bound that ids lie below, as in Keras: so many words less one have one",
                    "oovToken": "what stands for words that have no id; without it they are left out",
                    "split": "what stands between words",
                ],
                { (numWords: Int?, filters: String?, lower: Bool, split: String, charLevel: Bool, oovToken: String?) in try Tokenizer.trying(numWords: numWords, filters: filters, lower: lower, split: split, charLevel: charLevel, oovToken: oovToken) })
        }
    }

    private mutating func declareVocabulary(_ context: RunContext, _ hand: HandBindings) {
        type(Vocabulary.self, named: "Vocabulary", "The different tokens of a text, each with an id from 0 on: for lessons that build their own, with words or with characters.") { type in
            type.property(
                "tokens: [String]",
                "The tokens in the order of their ids.", [:],
                { (own: Vocabulary) in own.tokens })
            type.initializer(
                "init(_ tokens: [String], sorted: Bool = false)",
                "", [
                    "sorted": "whether ids follow the alphabet, as Python's `sorted(set(text))`, or the order in which tokens first come",
                    "tokens": "all tokens of a text, each as often as it comes",
                ],
                { (tokens: [String], sorted: Bool) in try Vocabulary.trying(tokens, sorted: sorted) })
            type.property(
                "count: Int",
                "The number of different tokens.", [:],
                { (own: Vocabulary) in own.count })
            type.method(
                "id(of token: String) -> Int?",
                "The id of a token, if it is in the vocabulary.", ["token": "the token that is looked for"],
                { (own: Vocabulary, token: String) in own.id(of: token) })
            type.method(
                "encode(_ text: [String]) -> [Int]",
                "The ids of a text's tokens.", ["text": "the tokens of a text"],
                { (own: Vocabulary, text: [String]) in try own.tryEncode(text) },
                isTried: true)
            type.method(
                "decode(_ ids: [Int]) -> [String]",
                "The tokens that ids stand for.", ["ids": "the ids of tokens"],
                { (own: Vocabulary, ids: [Int]) in try own.tryDecode(ids) },
                isTried: true)
            type.staticMethod(
                "trying(_ tokens: [String], sorted: Bool = false) throws -> Vocabulary",
                "The initializer for callers that handle errors.", [
                    "sorted": "whether ids follow the alphabet, as Python's `sorted(set(text))`, or the order in which tokens first come",
                    "tokens": "all tokens of a text, each as often as it comes",
                ],
                { (tokens: [String], sorted: Bool) in try Vocabulary.trying(tokens, sorted: sorted) })
        }
    }

    private mutating func declareFunctionsOfText(_ context: RunContext, _ hand: HandBindings) {
        function(
                "generateTokens(_ model: Sequential, from start: [Int], count: Int, temperature: Double = 1, fromLogits: Bool = false) -> [Int]",
                "Lets a model that predicts the next token go on from `start`.", [
                    "count": "how many are added",
                    "fromLogits": "whether the numbers are logits, as of a layer without `softmax`, and not probabilities",
                    "model": "a model that gives a probability (or logit) for each token",
                    "start": "the ids that the text begins with, at least one; with the padding in front that the model was trained with, if there was some",
                    "temperature": "how boldly tokens are drawn: see `temperedProbabilities`",
                ],
                { (model: Sequential, start: [Int], count: Int, temperature: Double, fromLogits: Bool) in try tryGenerateTokens( model, from: start, count: count, temperature: temperature, fromLogits: fromLogits, bits: context.drawSeed) })
        function(
                "generateTokens(from start: [Int], count: Int, temperature: Double = 1, fromLogits: Bool = false, next: ([Int]) -> Tensor) -> [Int]",
                "The same for a prediction of one's own.", [
                    "count": "how many are added",
                    "fromLogits": "whether the numbers are logits, as of a layer without `softmax`, and not probabilities",
                    "next": "what gives a probability (or logit) for each token, given the text so far",
                    "start": "the ids that the text begins with, at least one",
                    "temperature": "how boldly tokens are drawn: see `temperedProbabilities`",
                ],
                hand["generateTokens(from:count:temperature:fromLogits:next:)"])
        function(
                "temperedProbabilities(_ probabilities: any TensorConvertible, temperature: Double, fromLogits: Bool = false) -> [Double]",
                "Probabilities at a temperature: p^(1/T), made to sum to 1 again. Below 1 the likely becomes likelier, above 1 the odds draw nearer to each other, 1 changes nothing, and 0 leaves the likeliest alone (the first of several).", [
                    "fromLogits": "whether the numbers are logits, as of a layer without `softmax`, and not probabilities",
                    "probabilities": "one number a token: (V,), or one row of a prediction",
                    "temperature": "T: below 1 the probable becomes more so, above 1 less",
                ],
                { (probabilities: AnyHost, temperature: Double, fromLogits: Bool) in try tryTemperedProbabilities(probabilities.get((any TensorConvertible).self), temperature: temperature, fromLogits: fromLogits) },
                isTried: true)
        function(
                "sampleToken(_ probabilities: any TensorConvertible, temperature: Double = 1, fromLogits: Bool = false) -> Int",
                "The id of a token, drawn at random with these probabilities at this temperature.", [
                    "fromLogits": "whether the numbers are sums before the softmax",
                    "probabilities": "how probable each token is",
                    "temperature": "how boldly tokens are drawn: see `temperedProbabilities`",
                ],
                { (probabilities: AnyHost, temperature: Double, fromLogits: Bool) in try trySampleToken(probabilities.get((any TensorConvertible).self), temperature: temperature, fromLogits: fromLogits, bits: context.drawSeed()) })
    }
}
