// Written by bin/bindings, which reads the public declarations of Sources/RNN. Don't edit this file: change them, and run it again.
// swift-format-ignore-file
import Foundation
import LessonLanguage
import RNN

extension ConfusionMatrix: HostType {}
extension MersenneTwister: HostType {}
extension SequenceEnd: HostEnumeration {}

extension LessonLanguage.Host {
    mutating func declareDataPreparation(_ context: RunContext, _ hand: HandBindings) {
        declareConfusionMatrix(context, hand)
        declareMersenneTwister(context, hand)
        declareSequenceEnd(context, hand)
        declareFunctionsOfDataPreparation(context, hand)
    }

    private mutating func declareConfusionMatrix(_ context: RunContext, _ hand: HandBindings) {
        type(ConfusionMatrix.self, named: "ConfusionMatrix", "How often each class was taken for which: a row a true class, a column a predicted one, as scikit-learn's `confusion_matrix`.") { type in
            type.property(
                "classes: [Int]",
                "The classes that rows and columns stand for, in order.", [:],
                { (own: ConfusionMatrix) in own.classes })
            type.property(
                "counts: [[Int]]",
                "`counts[i][j]`: how many samples of class i were taken for class j.", [:],
                { (own: ConfusionMatrix) in own.counts })
            type.property(
                "total: Int",
                "All samples.", [:],
                { (own: ConfusionMatrix) in own.total })
            type.property(
                "accuracy: Double",
                "The share of samples on the diagonal: those taken for what they are.", [:],
                { (own: ConfusionMatrix) in own.accuracy })
            type.method(
                "table(names: [String] = []) -> Table",
                "The matrix for display. A class is called by its number where there is no name for it.", [
                    "names": "what the classes are called, in their order; their numbers where there are none",
                ],
                { (own: ConfusionMatrix, names: [String]) in own.table(names: names) })
            type.property(
                "description: String",
                "The table as plain text, classes by their numbers.", [:],
                { (own: ConfusionMatrix) in own.description })
            type.method(
                "heatMap(names: [String] = []) -> HeatMap",
                "The counts as shades, the numbers in them. Where the greatest is 20 times the least above 0 or more, equal steps of shade are equal factors, so that few mistakes are seen beside many right answers. A class is called by its number where there is no name for it.", [
                    "names": "what the classes are called, in their order; their numbers where there are none",
                ],
                { (own: ConfusionMatrix, names: [String]) in own.heatMap(names: names) })
        }
    }

    private mutating func declareMersenneTwister(_ context: RunContext, _ hand: HandBindings) {
        type(MersenneTwister.self, named: "MersenneTwister", "The Mersenne Twister MT19937 with the numbers, shuffles and permutations of `numpy.random.RandomState`, bit for bit.") { type in
            type.initializer(
                "init(seed: Int)",
                "The generator that `RandomState(seed)` gives.", ["seed": "what all numbers follow from: 0 to 4,294,967,295"],
                { (seed: Int) in try MersenneTwister(checking: seed, operation: "MersenneTwister", name: "seed") })
            type.initializer(
                "init(seed: UInt32)",
                "The generator that `RandomState(seed)` gives.", ["seed": "what all numbers follow from: 0 to 4,294,967,295"],
                { (seed: UInt32) in MersenneTwister(seed: seed) })
            type.initializer(
                "init(seeds: [UInt32])",
                "The generator that `RandomState([…])` gives, whose seed is a list of numbers.", ["seeds": "what all numbers follow from, as NumPy takes a list of seeds"],
                { (seeds: [UInt32]) in MersenneTwister(seeds: seeds) })
            type.mutatingMethod(
                "nextUInt32() -> UInt32",
                "The next 32 bits.", [:],
                { (own: inout MersenneTwister) in own.nextUInt32() })
            type.mutatingMethod(
                "next() -> UInt64",
                "The next 64 bits: two draws, the upper half first.", [:],
                { (own: inout MersenneTwister) in own.next() })
            type.mutatingMethod(
                "nextDouble() -> Double",
                "A number of `0 ..< 1` with 53 random bits, as `RandomState.random_sample` gives it.", [:],
                { (own: inout MersenneTwister) in own.nextDouble() })
            type.mutatingMethod(
                "randomInterval(_ limit: UInt64) -> UInt64",
                "A whole number of `0 ... limit`, drawn by masking and rejecting, so that all are equally likely.", ["limit": "the greatest number that may come"],
                { (own: inout MersenneTwister, limit: UInt64) in own.randomInterval(limit) })
            type.mutatingMethod(
                "randomInteger(in range: Range<Int>) -> Int",
                "A whole number of `range`, as `RandomState.randint(low, high)` gives it.", ["range": "where the number may lie"],
                { (own: inout MersenneTwister, range: Range<Int>) in try own.tryRandomInteger(in: range) },
                isTried: true)
            type.mutatingMethod(
                "permutation(_ count: Int) -> [Int]",
                "The numbers `0 ..< count` in the order that `RandomState.permutation(count)` gives them; none for a negative `count`.", ["count": "how many numbers are put in order, from 0 on"],
                { (own: inout MersenneTwister, count: Int) in try own.tryPermutation(count) })
        }
    }

    private mutating func declareSequenceEnd(_ context: RunContext, _ hand: HandBindings) {
        enumeration(SequenceEnd.self, named: "SequenceEnd", "Which end of a list: its front or its back.", [
                    "post": "The back.",
                    "pre": "The front.",
                ]) { type in

        }
    }

    private mutating func declareFunctionsOfDataPreparation(_ context: RunContext, _ hand: HandBindings) {
        function(
                "confusionMatrix(_ targets: [Int], _ predictions: [Int], classes: Int? = nil) -> ConfusionMatrix",
                "Counts which classes were taken for which.", [
                    "classes": "K, if the classes are 0 ..< K; else they are all that come in either list, in order",
                    "predictions": "the predicted classes, one for each target",
                    "targets": "the true classes",
                ],
                { (targets: [Int], predictions: [Int], classes: Int?) in try tryConfusionMatrix(targets, predictions, classes: classes) },
                isTried: true)
        function(
                "confusionMatrix(_ targets: [Int], _ predictions: Tensor, classes: Int? = nil) -> ConfusionMatrix",
                "The same from what `predict` gives: (B, 1) or (B,) probabilities, where more than one half is class 1; or (B, K), where the largest of a row is its class.", [
                    "classes": "K, if the classes are 0 ..< K; else they are all that come in either list, in order",
                    "predictions": "the predicted classes, one for each target",
                    "targets": "the true classes",
                ],
                { (targets: [Int], predictions: Tensor, classes: Int?) in try tryConfusionMatrix(targets, predictions, classes: classes) },
                isTried: true)
        function(
                "histogram(_ x: [Int], bins: Int = 10, xLabel: String = \"\", title: String = \"\") -> Histogram",
                "Counts values into `bins` equal bins from the least value to the greatest. Every bin is half open but the last, which holds its upper edge too. Where all values are equal, the bins cover half a unit to each side.", [
                    "bins": "how many ranges of the same width there are",
                    "title": "what stands above; nothing if empty",
                    "x": "the values that are counted",
                    "xLabel": "what the values are",
                ],
                { (x: [Int], bins: Int, xLabel: String, title: String) in try tryHistogram(x, bins: bins, xLabel: xLabel, title: title) },
                isTried: true)
        function(
                "histogram(_ x: [Double], bins: Int = 10, xLabel: String = \"\", title: String = \"\") -> Histogram",
                "The same for values with fractions.", [
                    "bins": "how many ranges of the same width there are",
                    "title": "what stands above; nothing if empty",
                    "x": "the values that are counted",
                    "xLabel": "what the values are",
                ],
                { (x: [Double], bins: Int, xLabel: String, title: String) in try tryHistogram(x, bins: bins, xLabel: xLabel, title: title) },
                isTried: true)
        function(
                "histogram(_ x: [Float], bins: Int = 10, xLabel: String = \"\", title: String = \"\") -> Histogram",
                "The same for values with fractions.", [
                    "bins": "how many ranges of the same width there are",
                    "title": "what stands above; nothing if empty",
                    "x": "the values that are counted",
                    "xLabel": "what the values are",
                ],
                { (x: [Float], bins: Int, xLabel: String, title: String) in try tryHistogram(x.map(Double.init), bins: bins, xLabel: xLabel, title: title) })
        function(
                "oneHot(_ x: Tensor, depth: Int) -> Tensor",
                "Turns each id into a vector of `depth` numbers, a one at the id's position and zeros elsewhere.", [
                    "depth": "the length of the new last axis",
                    "x": "ids of any shape, each within `0 ..< depth`",
                ],
                { (x: Tensor, depth: Int) in try tryOneHot(x, depth: depth) },
                isTried: true)
        function(
                "oneHot(_ x: [[Int]], depth: Int) -> Tensor",
                "The same for B equally long lists of T ids: shape (B, T, depth), or (B, depth) of lists of one id.", [
                    "depth": "the length of the new last axis",
                    "x": "ids of any shape, each within `0 ..< depth`",
                ],
                { (x: [[Int]], depth: Int) in try tryOneHot(x, depth: depth) },
                isTried: true)
        function(
                "oneHot(_ x: [Int], depth: Int) -> Tensor",
                "The same for one list of T ids: shape (T, depth).", [
                    "depth": "the length of the new last axis",
                    "x": "ids of any shape, each within `0 ..< depth`",
                ],
                { (x: [Int], depth: Int) in try tryOneHot(x, depth: depth) },
                isTried: true)
        function(
                """
                padSequences(_ x: [[Int]], maxlen: Int? = nil, padding: SequenceEnd = .pre, truncating: SequenceEnd = .pre, \
                value: Int = 0) -> Tensor
                """,
                "Brings all lists to one length: longer ones lose ids, shorter ones get `value` put in. Both happen at the front unless told otherwise, so that the last words, which a recurrent network remembers best, stay and stand last.", [
                    "maxlen": "the length T of all rows; that of the longest list if left out",
                    "padding": "where short lists are filled up",
                    "truncating": "where long lists are cut",
                    "value": "what is put in",
                    "x": "lists of ids, each of its own length",
                ],
                { (x: [[Int]], maxlen: Int?, padding: SequenceEnd, truncating: SequenceEnd, value: Int) in try tryPadSequences(x, maxlen: maxlen, padding: padding, truncating: truncating, value: value) },
                isTried: true)
        function(
                """
                padSequences(_ x: [[Double]], maxlen: Int? = nil, padding: SequenceEnd = .pre, truncating: SequenceEnd = .pre, \
                value: Double = 0) -> Tensor
                """,
                "The same for lists of measurements: numbers of single precision, shape (B, T), as with Keras' `dtype='float32'`.", [
                    "maxlen": "the length T of all rows; that of the longest list if left out",
                    "padding": "where short lists are filled up",
                    "truncating": "where long lists are cut",
                    "value": "what is put in",
                    "x": "lists of ids, each of its own length",
                ],
                { (x: [[Double]], maxlen: Int?, padding: SequenceEnd, truncating: SequenceEnd, value: Double) in try tryPadSequences(x, maxlen: maxlen, padding: padding, truncating: truncating, value: value) },
                isTried: true)
        function(
                """
                padSequences(_ x: [[Float]], maxlen: Int? = nil, padding: SequenceEnd = .pre, truncating: SequenceEnd = .pre, \
                value: Float = 0) -> Tensor
                """,
                "The same for lists of measurements of single precision: shape (B, T).", [
                    "maxlen": "the length T of all rows; that of the longest list if left out",
                    "padding": "where short lists are filled up",
                    "truncating": "where long lists are cut",
                    "value": "what is put in",
                    "x": "lists of ids, each of its own length",
                ],
                { (x: [[Float]], maxlen: Int?, padding: SequenceEnd, truncating: SequenceEnd, value: Float) in try tryPadSequences(x, maxlen: maxlen, padding: padding, truncating: truncating, value: value) },
                isTried: true)
        function(
                """
                padSequences(_ x: [[[Double]]], maxlen: Int? = nil, padding: SequenceEnd = .pre, truncating: SequenceEnd = .pre, \
                value: Double = 0) -> Tensor
                """,
                "The same for lists whose steps are rows of D features: shape (B, T, D). A step that is put in is D times `value`.", [
                    "maxlen": "the length T of all rows; that of the longest list if left out",
                    "padding": "where short lists are filled up",
                    "truncating": "where long lists are cut",
                    "value": "what is put in",
                    "x": "lists of ids, each of its own length",
                ],
                { (x: [[[Double]]], maxlen: Int?, padding: SequenceEnd, truncating: SequenceEnd, value: Double) in try tryPadSequences(x, maxlen: maxlen, padding: padding, truncating: truncating, value: value) },
                isTried: true)
        function(
                "shape<Element>(_ x: [Element]) -> Shape",
                "The lengths of the axes of nested lists: `(2, 3)` where all lists of a level are equally long, and down to the level above where they are not, `(25000,)` for reviews of different lengths.", ["x": "the tensor"],
                hand["shape(_:) of [Element]"])
        function(
                "shape(_ x: Tensor) -> Shape",
                "The shape of a tensor.", ["x": "the tensor"],
                { (x: Tensor) in RNN.shape(x) })
        function(
                "mean(_ values: [Int]) -> Double",
                "The arithmetic mean: the sum divided by the number of values.", ["values": "the numbers, at least one"],
                { (values: [Int]) in try tryMean(values) },
                isTried: true)
        function(
                "mean(_ values: [Double]) -> Double",
                "The arithmetic mean: the sum divided by the number of values.", ["values": "the numbers, at least one"],
                { (values: [Double]) in try tryMean(values) },
                isTried: true)
        function(
                "mean(_ values: [Float]) -> Double",
                "The arithmetic mean, summed in double precision.", ["values": "the numbers, at least one"],
                { (values: [Float]) in try tryMean(values) },
                isTried: true)
        function(
                "median(_ values: [Int]) -> Double",
                "The value in the middle of the sorted values, or the mean of the two in the middle.", ["values": "the numbers, at least one, in any order"],
                { (values: [Int]) in try tryMedian(values) },
                isTried: true)
        function(
                "median(_ values: [Double]) -> Double",
                "The value in the middle of the sorted values, or the mean of the two in the middle. NaN where a value is.", ["values": "the numbers, at least one, in any order"],
                { (values: [Double]) in try tryMedian(values) },
                isTried: true)
        function(
                "median(_ values: [Float]) -> Double",
                "The value in the middle of the sorted values, or the mean of the two in the middle. NaN where a value is.", ["values": "the numbers, at least one, in any order"],
                { (values: [Float]) in try tryMedian(values) },
                isTried: true)
        function(
                """
                timeseriesWindows(_ data: any TensorConvertible, sequenceLength: Int, sequenceStride: Int = 1, samplingRate: Int = 1, \
                startIndex: Int = 0, endIndex: Int? = nil) -> Tensor
                """,
                "All windows of `sequenceLength` steps of a series, each beginning `sequenceStride` steps after the one before.", [
                    "data": "T steps: numbers (T,), or rows of features (T, D)",
                    "endIndex": "the first step that is used no more; T if left out",
                    "samplingRate": "how far apart the steps of a window are; with 2, every other is in it",
                    "sequenceLength": "L, the steps of a window",
                    "sequenceStride": "S, how many steps a window begins after the one before",
                    "startIndex": "the first step that is used",
                ],
                { (data: AnyHost, sequenceLength: Int, sequenceStride: Int, samplingRate: Int, startIndex: Int, endIndex: Int?) in try tryTimeseriesWindows( data.get((any TensorConvertible).self), sequenceLength: sequenceLength, sequenceStride: sequenceStride, samplingRate: samplingRate, startIndex: startIndex, endIndex: endIndex) },
                isTried: true)
        function(
                """
                timeseriesWindows(_ data: any TensorConvertible, targets: any TensorConvertible, sequenceLength: Int, \
                sequenceStride: Int = 1, samplingRate: Int = 1, startIndex: Int = 0, endIndex: Int? = nil) -> (input: Tensor, \
                target: Tensor)
                """,
                "Windows and what is to be predicted from each: `targets[i]` belongs to the window that begins at step i.", [
                    "data": "T steps: numbers (T,), or rows of features (T, D)",
                    "endIndex": "the first step that is used no more; T if left out",
                    "samplingRate": "how far apart the steps of a window are; with 2, every other is in it",
                    "sequenceLength": "L, the steps of a window",
                    "sequenceStride": "S, how many steps a window begins after the one before",
                    "startIndex": "the first step that is used",
                    "targets": "what is to be foretold at each place of the series",
                ],
                { (data: AnyHost, targets: AnyHost, sequenceLength: Int, sequenceStride: Int, samplingRate: Int, startIndex: Int, endIndex: Int?) -> Value in let made = try tryTimeseriesWindows( data.get((any TensorConvertible).self), targets: targets.get((any TensorConvertible).self), sequenceLength: sequenceLength, sequenceStride: sequenceStride, samplingRate: samplingRate, startIndex: startIndex, endIndex: endIndex); return .fields(Fields([made.input.lessonValue, made.target.lessonValue])) },
                isTried: true)
        function(
                """
                trainTestSplit<X, Y>(_ x: [X], _ y: [Y], testSize: Double = 0.25, randomState: Int? = nil, shuffle: Bool = true, \
                stratify: [Int]? = nil) -> (trainInput: [X], testInput: [X], trainTarget: [Y], testTarget: [Y])
                """,
                "Splits inputs and their targets into a part to train on and a part held out, in the order and with the numbers of scikit-learn's `train_test_split(x, y, test_size=testSize, random_state=randomState, shuffle=shuffle, stratify=stratify)`.", [
                    "randomState": "the seed, within 0 … 2³² − 1; one that the program's random source gives if it is left out",
                    "shuffle": "whether samples are drawn at random; else the last ones are held out",
                    "stratify": "the class of each sample, if each class is to have the same share of both parts",
                    "testSize": "the share held out, between 0 and 1. The number of samples is rounded up",
                    "x": "the inputs",
                    "y": "their targets, as many",
                ],
                hand["trainTestSplit(_:_:testSize:randomState:shuffle:stratify:) of [X], [Y], Double, Int?, Bool, [Int]?"],
                isTried: true)
        function(
                """
                trainTestSplit<X, Y>(_ x: [X], _ y: [Y], testSize: Int, randomState: Int? = nil, shuffle: Bool = true, \
                stratify: [Int]? = nil) -> (trainInput: [X], testInput: [X], trainTarget: [Y], testTarget: [Y])
                """,
                "The same with the number of samples held out, at least 1 and fewer than there are.", [
                    "randomState": "the seed, within 0 … 2³² − 1; one that the program's random source gives if it is left out",
                    "shuffle": "whether samples are drawn at random; else the last ones are held out",
                    "stratify": "the class of each sample, if each class is to have the same share of both parts",
                    "testSize": "the share held out, between 0 and 1. The number of samples is rounded up",
                    "x": "the inputs",
                    "y": "their targets, as many",
                ],
                hand["trainTestSplit(_:_:testSize:randomState:shuffle:stratify:) of [X], [Y], Int, Int?, Bool, [Int]?"],
                isTried: true)
    }
}
