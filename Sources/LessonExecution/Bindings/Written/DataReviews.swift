// Written by bin/bindings, which reads the public declarations of Sources/RNN. Don't edit this file: change them, and run it again.
// swift-format-ignore-file
import Foundation
import LessonLanguage
import RNN

extension IMDB: HostType {}

extension LessonLanguage.Host {
    mutating func declareDataReviews(_ context: RunContext, _ hand: HandBindings) {
        declareIMDB(context, hand)
        declareReviews(context, hand)
    }

    private mutating func declareIMDB(_ context: RunContext, _ hand: HandBindings) {
        type(IMDB.self, named: "IMDB", "The Large Movie Review Dataset as Keras ships it: 25,000 reviews to train on and 25,000 to test with, as word ids.") { type in
            type.staticMethod(
                """
                load(numWords: Int? = nil, skipTop: Int = 0, maxlen: Int? = nil, seed: Int = 113, startChar: Int? = 1, oovChar: Int? = 2, \
                indexFrom: Int = 3) throws -> (train: Reviews, test: Reviews)
                """,
                "The reviews, shuffled, marked and filtered as `keras.datasets.imdb.load_data` does it.", [
                    "indexFrom": "what is added to each rank",
                    "maxlen": "the length from which on reviews are left out",
                    "numWords": "the bound that ids lie below; all words but the rarest are kept if it is left out",
                    "oovChar": "the id of words that fall out; with `nil` they are left out",
                    "seed": "what the shuffle follows from, within 0 … 2³² − 1",
                    "skipTop": "the id below which words fall out",
                    "startChar": "the id that begins each review, `nil` for none",
                ],
                hand["IMDB.load(numWords:skipTop:maxlen:seed:startChar:oovChar:indexFrom:)"])
            type.staticMethod(
                "wordIndex() throws -> [String: Int]",
                "The rank of each word, 1 for the most frequent, as `keras.datasets.imdb.get_word_index` gives it.", [:],
                hand["IMDB.wordIndex()"])
            type.staticMethod(
                "decode(_ review: [Int], indexFrom: Int = 3) throws -> String",
                "The words of a review. Ids 0, 1 and 2 become `<pad>`, `<start>` and `<unknown>`, and so does an id without a word.", [
                    "indexFrom": "what `load` added to each rank",
                    "review": "ids as `load` gives them",
                ],
                hand["IMDB.decode(_:indexFrom:)"])
            type.staticMethod(
                "encode(_ text: String, numWords: Int? = nil, indexFrom: Int = 3) throws -> [Int]",
                "A text of one's own as `load` gives reviews: 1, then an id a word, 2 for one that is not known or falls out.", [
                    "indexFrom": "what `load` added to each rank",
                    "numWords": "the bound that ids lie below, as it was given to `load`; every known word is kept if it is left out",
                    "text": "English, such as `\"This film was great!\"`",
                ],
                hand["IMDB.encode(_:numWords:indexFrom:)"])
        }
    }

    private mutating func declareReviews(_ context: RunContext, _ hand: HandBindings) {
        type(LessonReviews.self, named: "Reviews", "Reviews as lists of word ids, and whether each is favourable.") { type in
            type.property(
                "input: [[Int]]",
                "A list of ids a review, each of its own length.", [:],
                hand["Reviews.input"])
            type.property(
                "target: [Int]",
                "1 for a favourable review, 0 for an unfavourable one, as many as there are reviews.", [:],
                hand["Reviews.target"])
            type.initializer(
                "init(input: [[Int]], target: [Int])",
                "Reviews and their targets, which should be as many.", [
                    "input": "a list of ids a review, each of its own length",
                    "target": "1 for a favourable review, 0 for an unfavourable one, as many as there are reviews",
                ],
                hand["Reviews.init(input:target:)"])
            type.property(
                "count: Int",
                "The number of reviews.", [:],
                hand["Reviews.count"])
        }
    }
}
