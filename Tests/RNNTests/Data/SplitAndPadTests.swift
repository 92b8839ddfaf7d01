// Splitting and padding, held against scikit-learn and Keras.

import RNN
import Testing

@Suite struct SplitAndPadTests {
    @Test(arguments: DataNumbers.all.splits)
    func `splits are scikit-learn's`(_ expected: DataNumbers.Split) throws {
        let numbers = Array(0..<expected.count)
        let letters = numbers.map { "\($0)" }
        let split =
            expected.size >= 1
            ? trainTestSplit(numbers, letters, testSize: Int(expected.size), randomState: expected.seed)
            : trainTestSplit(numbers, letters, testSize: expected.size, randomState: expected.seed)
        #expect(split.trainInput.count == expected.trainCount)
        #expect(Array(split.testInput.prefix(6)) == expected.testFirst)
        #expect(digest(split.trainInput) == expected.train)
        #expect(digest(split.testInput) == expected.test)
        #expect(split.trainTarget == split.trainInput.map { "\($0)" })
        #expect(split.testTarget == split.testInput.map { "\($0)" })
    }

    @Test(arguments: DataNumbers.all.stratifiedSplits)
    func `stratified splits are scikit-learn's`(_ expected: DataNumbers.StratifiedSplit) {
        let (size, seed, labels) = (expected.size, expected.seed, expected.labels)
        let numbers = Array(labels.indices)
        let split =
            size >= 1
            ? trainTestSplit(numbers, labels, testSize: Int(size), randomState: seed, stratify: labels)
            : trainTestSplit(numbers, labels, testSize: size, randomState: seed, stratify: labels)
        #expect(split.trainInput == expected.train && split.testInput == expected.test)
        #expect(split.trainTarget == expected.train.map { labels[$0] } && split.testTarget == expected.test.map { labels[$0] })
    }

    @Test func `without shuffling the last are held out`() {
        let x = Array(0..<10)
        let split = trainTestSplit(x, x, shuffle: false)
        #expect(split.trainInput == Array(0..<7) && split.testTarget == [7, 8, 9])
        #expect(trainTestSplit(x, x, testSize: 4, randomState: 1, shuffle: false).testInput == [6, 7, 8, 9])
    }

    @Test func `without a seed the random source gives one`() throws {
        let x = Array(0..<100)
        func drawn(_ seed: UInt64) throws -> [Int] { try tryTrainTestSplit(x, x, seed: { seed }).testInput }
        #expect(try drawn(3) == trainTestSplit(x, x, randomState: 3).testInput)
        #expect(try drawn(3) != (try drawn(4)))
        setRandomSeed(5)
        let first = trainTestSplit(x, x).testInput
        #expect(trainTestSplit(x, x).testInput != first)
    }

    @Test func `classes that can't be in both parts are refused`() {
        func problem(_ labels: [Int], testSize: Int = 2, shuffle: Bool = true) -> String {
            do {
                _ = try tryTrainTestSplit(Array(0..<6), labels, testSize: testSize, randomState: 1, shuffle: shuffle, stratify: labels)
                return "no error"
            } catch { return "\(error)" }
        }
        #expect(problem([0, 0, 0, 1, 1, 1]) == "no error")
        #expect(problem([0, 0, 0, 0, 0, 7]).contains("class 7"))
        #expect(problem([0, 0, 1, 1, 2, 2]).contains("at least 3 samples"))
        #expect(problem([0, 0, 1, 1, 2, 2], testSize: 4).contains("at least 3 samples"))
        #expect(problem([0, 0, 0, 1, 1, 1], shuffle: false).contains("`shuffle` is false"))
        #expect(throws: DataError.self) { try tryTrainTestSplit([1, 2, 3], [1, 2, 3], randomState: 1, stratify: [0, 0]) }
    }

    @Test(arguments: DataNumbers.all.categorical)
    func `one-hot vectors have Keras' shapes`(_ expected: DataNumbers.Categorical) throws {
        let shape = Shape(expected.ids)
        let ids = Tensor(shape: shape, scalars: [Float](repeating: 2, count: shape.count))
        let vectors = try tryOneHot(ids, depth: 3)
        #expect(vectors.shape.dimensions == expected.vectors)
        #expect(vectors.scalars == (0..<shape.count).flatMap { _ in [0, 0, 1] as [Float] })
        let whole = Tensor(shape: shape, storage: .int([Int32](repeating: 2, count: shape.count)))
        #expect(try tryOneHot(whole, depth: 3) == vectors)
        if shape.rank == 2 { #expect(try tryOneHot([[Int]](repeating: [Int](repeating: 2, count: shape[1]), count: shape[0]), depth: 3) == vectors) }
        if shape.rank == 1 { #expect(try tryOneHot([Int](repeating: 2, count: shape[0]), depth: 3) == vectors) }
    }

    @Test(arguments: [Int.min, -1, 3, .max]) func `an id that has no place is told as it is`(_ id: Int) {
        let error = DataError.outOfRange(operation: "oneHot", index: 1, value: id, requirement: .index(below: 3, of: .depth))
        #expect(throws: error) { try tryOneHot([0, id], depth: 3) }
        #expect(throws: error) { try tryOneHot([[0], [id]], depth: 3) }
    }

    @Test func `wrong sizes are refused with a reason`() {
        let x = [1, 2, 3]
        #expect(throws: DataError.self) { try tryTrainTestSplit(x, [1, 2], testSize: 0.5, randomState: 0) }
        #expect(throws: DataError.empty(operation: "trainTestSplit")) {
            try tryTrainTestSplit([Int](), [Int](), testSize: 0.5, randomState: 0)
        }
        for size in [0, 1, -0.1, 1.5, .nan] {
            #expect(throws: DataError.self) { try tryTrainTestSplit(x, x, testSize: size, randomState: 0) }
        }
        for size in [0, 3, -1] {
            #expect(throws: DataError.self) { try tryTrainTestSplit(x, x, testSize: size, randomState: 0) }
        }
        for seed in [-1, 1 << 32] {
            #expect(throws: DataError.self) { try tryTrainTestSplit(x, x, testSize: 0.5, randomState: seed) }
        }
    }

    @Test func `nothing would be left to train on`() {
        #expect(throws: DataError.self) { try tryTrainTestSplit([1, 2], [1, 2], testSize: 0.9, randomState: 0) }
    }

    @Test(arguments: DataNumbers.all.paddings.results)
    func `padding is Keras'`(_ expected: DataNumbers.Padding) throws {
        let padded = padSequences(
            DataNumbers.all.paddings.lists, maxlen: expected.maxlen,
            padding: try #require(SequenceEnd(rawValue: expected.padding)),
            truncating: try #require(SequenceEnd(rawValue: expected.truncating)), value: expected.value)
        #expect(padded.shape == [expected.rows.count, expected.rows[0].count])
        #expect(padded.storage == .int(expected.rows.joined().map { Int32($0) }))
    }

    @Test(arguments: DataNumbers.all.floatPaddings.results)
    func `padding of measurements is Keras'`(_ expected: DataNumbers.FloatPadding) throws {
        let lists = DataNumbers.all.floatPaddings
        let padding = try #require(SequenceEnd(rawValue: expected.padding))
        let truncating = try #require(SequenceEnd(rawValue: expected.truncating))
        let flat = padSequences(lists.flat, maxlen: expected.maxlen, padding: padding, truncating: truncating, value: expected.value)
        #expect(flat == Tensor(expected.flat.map { $0.map { Float($0) } }))
        let single = padSequences(
            lists.flat.map { $0.map { Float($0) } }, maxlen: expected.maxlen, padding: padding, truncating: truncating,
            value: Float(expected.value))
        #expect(single == flat)
        let rows = padSequences(lists.rows, maxlen: expected.maxlen, padding: padding, truncating: truncating, value: expected.value)
        #expect(rows == Tensor(expected.rows.map { $0.map { $0.map { Float($0) } } }))
    }

    @Test func `what cannot be padded is refused`() {
        #expect(throws: DataError.empty(operation: "padSequences")) { try tryPadSequences([[Int]]()) }
        #expect(throws: DataError.self) { try tryPadSequences([[1]], maxlen: -1) }
        #expect(throws: DataError.self) { try tryPadSequences([[1 << 40]]) }
        #expect(throws: DataError.self) { try tryPadSequences([[1]], value: 1 << 40) }
        #expect(throws: DataError.self) { try tryPadSequences([[1]], maxlen: .max) }
        #expect(throws: DataError.empty(operation: "padSequences")) { try tryPadSequences([[Double]]()) }
        #expect(throws: DataError.self) { try tryPadSequences([[1.5]], maxlen: -1) }
        #expect(throws: DataError.self) { try tryPadSequences([[[1.5, 2]], [[1.5]]]) }
        #expect(throws: DataError.self) { try tryPadSequences([[[1.5, 2]]], maxlen: .max / 2 + 1) }
    }

    @Test func `one-hot vectors keep their ids`() throws {
        let padded = padSequences([[1, 2, 3], [4]], maxlen: 2)
        let vectors = oneHot(padded, depth: 5)
        #expect(vectors.shape == [2, 2, 5])
        #expect(vectors.storage == .oneHot(ids: [2, 3, 0, 4], depth: 5))
        #expect(oneHot([[2, 3], [0, 4]], depth: 5) == vectors)
        #expect(oneHot([1, 0], depth: 2).shape == [2, 2])
        #expect(throws: DataError.self) { try tryOneHot(padded, depth: 4) }
        #expect(throws: DataError.self) { try tryOneHot([[1], [1, 2]], depth: 4) }
        #expect(throws: DataError.self) { try tryOneHot([-1], depth: 4) }
        #expect(throws: DataError.self) { try tryOneHot([1], depth: 0) }
        #expect(throws: DataError.self) { try tryOneHot(vectors, depth: 5) }
    }

    @Test func `shapes are NumPy's`() {
        #expect(shape([[1, 2, 3], [4, 5, 6]]).description == "(2, 3)")
        #expect(shape([[1, 2, 3], [4, 5]]).description == "(2,)")
        #expect(shape([1, 2, 3]).description == "(3,)")
        #expect(shape([[[1.0, 0]], [[0.5, 2]]]).description == "(2, 1, 2)")
        #expect(shape([[[1], [2]], [[1], [2, 3]]]).description == "(2, 2)")
        #expect(shape([[Int]]()).description == "(0,)")
        #expect(shape(["he", "she"]).description == "(2,)")
    }
}
