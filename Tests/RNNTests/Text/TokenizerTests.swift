// Texts to ids, held against Keras' Tokenizer.

import RNN
import Testing

@Suite struct TokenizerTests {
    private func tokenizer(_ arguments: DataNumbers.TokenizerArguments) -> Tokenizer {
        Tokenizer(
            numWords: arguments.num_words, filters: arguments.filters, lower: arguments.lower ?? true,
            split: arguments.split ?? " ", charLevel: arguments.char_level ?? false, oovToken: arguments.oov_token)
    }

    @Test(arguments: DataNumbers.all.tokenizers.results)
    func `ids are Keras'`(_ expected: DataNumbers.Tokenized) throws {
        let numbers = DataNumbers.all.tokenizers
        let tokenizer = tokenizer(expected.arguments)
        tokenizer.fitOnTexts(Array(numbers.texts[..<5]))
        tokenizer.fitOnTexts(Array(numbers.texts[5...]))
        #expect(tokenizer.wordIndex == expected.wordIndex)
        #expect(tokenizer.wordCounts == expected.wordCounts)
        #expect(tokenizer.wordDocs == expected.wordDocs)
        #expect(tokenizer.documentCount == expected.documentCount)
        #expect(tokenizer.textsToSequences(numbers.others) == expected.sequences)
        #expect(tokenizer.sequencesToTexts(expected.sequences + [[0, 1, 7, 2, 9999]]) == expected.texts)
        for (mode, values) in expected.matrices ?? [:] {
            let matrix = tokenizer.textsToMatrix(numbers.others, mode: try #require(TokenMatrixMode(rawValue: mode)))
            let error = zip(matrix.scalars, values).map { abs(Double($0) - $1) }.max() ?? 0
            #expect(matrix.shape.count == values.count)
            #expect(error <= 1e-6, "\(mode): off by \(error)")
        }
    }

    @Test func `texts that are words already`() {
        let tokenizer = Tokenizer(numWords: 4, oovToken: "?")
        tokenizer.fitOnTexts([["Ab", "cd", "ab"], ["x y", "cd"]])
        #expect(tokenizer.wordIndex == DataNumbers.all.tokenizers.listed.wordIndex)
        #expect(tokenizer.textsToSequences([["AB", "x y", "zz"]]) == DataNumbers.all.tokenizers.listed.sequences)
        #expect(tokenizer.words == ["?", "ab", "cd", "x y"])
    }

    @Test func `what cannot be tokenized is refused`() throws {
        for number in [0, -1, Int.min] { #expect(throws: DataError.self) { try Tokenizer.trying(numWords: number) } }
        #expect(throws: DataError.self) { try Tokenizer.trying(split: "") }
        let new = try Tokenizer.trying(numWords: 5)
        #expect(throws: DataError.self) { try new.tryTextsToSequences(["a"]) }
        #expect(throws: DataError.self) { try new.trySequencesToTexts([[1]]) }
        #expect(throws: DataError.self) { try new.trySequencesToMatrix([[1]], mode: .tfidf) }
        #expect(throws: DataError.self) { try new.trySequencesToMatrix([[-1]]) }
        #expect(try new.trySequencesToMatrix([[1, 1, 9]], mode: .count).scalars == [0, 2, 0, 0, 0])
        #expect(throws: RNNError.self) { try Tokenizer.trying(numWords: .max).trySequencesToMatrix([[1], [2]]) }
        new.fitOnTexts(["a b"])
        #expect(try new.trySequencesToTexts([[Int.min, Int.max, 0, 2]]) == ["b"])
    }

    @Test func `a vocabulary of one's own`() throws {
        let tokens = "hello".map { String($0) }
        let vocabulary = Vocabulary(tokens)
        #expect(vocabulary.tokens == ["h", "e", "l", "o"])
        #expect(Vocabulary(tokens, sorted: true).tokens == ["e", "h", "l", "o"])
        #expect(vocabulary.encode(tokens) == [0, 1, 2, 2, 3])
        #expect(vocabulary.decode([3, 0]) == ["o", "h"])
        #expect(vocabulary.id(of: "x") == nil && vocabulary.count == 4)
        #expect(throws: DataError.self) { try vocabulary.tryEncode(["x"]) }
        #expect(throws: DataError.self) { try vocabulary.tryDecode([4]) }
    }
}
