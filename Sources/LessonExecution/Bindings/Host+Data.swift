import LessonLanguage
import RNN

extension SequenceEnd: HostType {}
extension ConfusionMatrix: HostType {}

/// `Reviews` as a lesson has them: their lists cross into the language once, not at each reading.
struct LessonReviews: HostType {
    let input: Value
    let target: Value
    let count: Int

    init(_ reviews: Reviews) {
        input = reviews.input.lessonValue
        target = reviews.target.lessonValue
        count = reviews.count
    }

    /// - Parameters: the lists as the lesson has them.
    init(input: Value, target: Value) {
        (self.input, self.target, count) = (input, target, target.elementCount)
    }
}

/// `IMDB` has no values, only static members.
private struct IMDBNames: HostType {}

extension LessonLanguage.Host {
    /// The reviews, splitting and padding.
    mutating func declareData(_ context: RunContext) {
        type(LessonReviews.self, named: "Reviews", "Reviews as lists of word ids, with their targets.") { type in
            type.property("input: [[Int]]", "A list of word ids a review.") { (r: LessonReviews) in r.input }
            type.property("target: [Int]", "0 negative, 1 positive.") { (r: LessonReviews) in r.target }
            type.property("count: Int", "The number of reviews.") { (r: LessonReviews) in r.count }
        }
        type(IMDBNames.self, named: "IMDB", "50,000 film reviews, half of them positive.") { type in
            type.staticMethod(
                "load(numWords: Int? = nil, skipTop: Int = 0, maxlen: Int? = nil, seed: Int = 113, startChar: Int? = 1, oovChar: Int? = 2, indexFrom: Int = 3) throws -> (train: Reviews, test: Reviews)",
                "The reviews with their words as ids; words beyond the `numWords` most frequent become `oovChar`."
            ) {
                (numWords: Int?, skipTop: Int, maxlen: Int?, seed: Int, startChar: Int?, oovChar: Int?, indexFrom: Int) -> Value in
                try context.findReviews()
                let (train, test) = try IMDB.load(
                    numWords: numWords, skipTop: skipTop, maxlen: maxlen, seed: seed, startChar: startChar, oovChar: oovChar,
                    indexFrom: indexFrom)
                return .fields(Fields([LessonReviews(train).lessonValue, LessonReviews(test).lessonValue]))
            }
            type.staticMethod("wordIndex() throws -> [String: Int]", "The rank of each word, 1 the most frequent.") { () in
                try context.findWords()
                return try IMDB.wordIndex()
            }
            type.staticMethod("decode(_ review: [Int], indexFrom: Int = 3) throws -> String", "The words of a review.") {
                (review: [Int], indexFrom: Int) in
                try context.findWords()
                return try IMDB.decode(review, indexFrom: indexFrom)
            }
        }
        enumeration(
            SequenceEnd.self, named: "SequenceEnd", "Front or back.", cases: SequenceEnd.allCases.map { ($0.rawValue, $0) })
        function("oneHot(_ x: Tensor, depth: Int) -> Tensor", "Each id as a vector with a single one.") { (x: Tensor, depth: Int) in
            try tryOneHot(x, depth: depth)
        }
        function("oneHot(_ x: [[Int]], depth: Int) -> Tensor") { (x: [[Int]], depth: Int) in try tryOneHot(x, depth: depth) }
        function("oneHot(_ x: [Int], depth: Int) -> Tensor") { (x: [Int], depth: Int) in try tryOneHot(x, depth: depth) }
        declarePadding()
        declareSplit(context)
        declareWindows()
        declareConfusions()
        declareText(context)
    }

    private mutating func declarePadding() {
        let ends = "maxlen: Int? = nil, padding: SequenceEnd = .pre, truncating: SequenceEnd = .pre"
        function("padSequences(_ x: [[Int]], \(ends), value: Int = 0) -> Tensor", "Brings all lists to one length.") {
            (x: [[Int]], maxlen: Int?, padding: SequenceEnd, truncating: SequenceEnd, value: Int) in
            try tryPadSequences(x, maxlen: maxlen, padding: padding, truncating: truncating, value: value)
        }
        function("padSequences(_ x: [[Double]], \(ends), value: Double = 0) -> Tensor") {
            (x: [[Double]], maxlen: Int?, padding: SequenceEnd, truncating: SequenceEnd, value: Double) in
            try tryPadSequences(x, maxlen: maxlen, padding: padding, truncating: truncating, value: value)
        }
        function("padSequences(_ x: [[Float]], \(ends), value: Float = 0) -> Tensor") {
            (x: [[Float]], maxlen: Int?, padding: SequenceEnd, truncating: SequenceEnd, value: Float) in
            try tryPadSequences(x, maxlen: maxlen, padding: padding, truncating: truncating, value: value)
        }
        function("padSequences(_ x: [[[Double]]], \(ends), value: Double = 0) -> Tensor", "Lists whose steps are rows of features.") {
            (x: [[[Double]]], maxlen: Int?, padding: SequenceEnd, truncating: SequenceEnd, value: Double) in
            try tryPadSequences(x, maxlen: maxlen, padding: padding, truncating: truncating, value: value)
        }
    }

    private mutating func declareWindows() {
        let parameters = "sequenceLength: Int, sequenceStride: Int = 1, samplingRate: Int = 1, startIndex: Int = 0, endIndex: Int? = nil"
        function("timeseriesWindows(_ data: any TensorConvertible, \(parameters)) -> Tensor", "All windows of a time series.") {
            (data: AnyHost, length: Int, stride: Int, rate: Int, start: Int, end: Int?) in
            try tryTimeseriesWindows(
                data.get((any TensorConvertible).self), sequenceLength: length, sequenceStride: stride, samplingRate: rate,
                startIndex: start, endIndex: end)
        }
        function(
            "timeseriesWindows(_ data: any TensorConvertible, targets: any TensorConvertible, \(parameters)) -> (input: Tensor, target: Tensor)",
            "Windows, and what is to be predicted from each: `targets[i]` from the window that begins at step i."
        ) { (data: AnyHost, targets: AnyHost, length: Int, stride: Int, rate: Int, start: Int, end: Int?) -> Value in
            let windows = try tryTimeseriesWindows(
                data.get((any TensorConvertible).self), targets: targets.get((any TensorConvertible).self), sequenceLength: length,
                sequenceStride: stride, samplingRate: rate, startIndex: start, endIndex: end)
            return .fields(Fields([windows.input.lessonValue, windows.target.lessonValue]))
        }
    }

    private mutating func declareConfusions() {
        type(ConfusionMatrix.self, named: "ConfusionMatrix", "How often each class was taken for which.") { type in
            type.property("classes: [Int]", "The classes that rows and columns stand for.") { (m: ConfusionMatrix) in m.classes }
            type.property("counts: [[Int]]", "A row a true class, a column a predicted one.") { (m: ConfusionMatrix) in m.counts }
            type.property("total: Int", "All samples.") { (m: ConfusionMatrix) in m.total }
            type.property("accuracy: Double", "The share of samples taken for what they are.") { (m: ConfusionMatrix) in m.accuracy }
            type.property("description: String") { (m: ConfusionMatrix) in m.description }
            type.method("table(names: [String] = []) -> Table", "The matrix for display.") { (m: ConfusionMatrix, names: [String]) in
                m.table(names: names)
            }
        }
        let counts = "Counts which classes were taken for which."
        function("confusionMatrix(_ targets: [Int], _ predictions: [Int], classes: Int? = nil) -> ConfusionMatrix", counts) {
            (targets: [Int], predictions: [Int], classes: Int?) in
            try tryConfusionMatrix(targets, predictions, classes: classes)
        }
        function("confusionMatrix(_ targets: [Int], _ predictions: Tensor, classes: Int? = nil) -> ConfusionMatrix", counts) {
            (targets: [Int], predictions: Tensor, classes: Int?) in
            try tryConfusionMatrix(targets, predictions, classes: classes)
        }
    }

    private mutating func declareSplit(_ context: RunContext) {
        let options = "randomState: Int? = nil, shuffle: Bool = true, stratify: [Int]? = nil"
        let result = "(trainInput: [X], testInput: [X], trainTarget: [Y], testTarget: [Y])"
        function(
            "trainTestSplit<X, Y>(_ x: [X], _ y: [Y], testSize: Double = 0.25, \(options)) -> \(result)",
            "Splits into a part to train on and a part held out, at random unless `shuffle` is false."
        ) { (x: Value, y: Value, testSize: Double, randomState: Int?, shuffle: Bool, stratify: [Int]?) in
            try x.split(
                with: y,
                tryTrainTestSplit(
                    x.positions, y.positions, testSize: testSize, randomState: randomState, shuffle: shuffle, stratify: stratify,
                    seed: { context.random.next() }))
        }
        function("trainTestSplit<X, Y>(_ x: [X], _ y: [Y], testSize: Int, \(options)) -> \(result)") {
            (x: Value, y: Value, testSize: Int, randomState: Int?, shuffle: Bool, stratify: [Int]?) in
            try x.split(
                with: y,
                tryTrainTestSplit(
                    x.positions, y.positions, testSize: testSize, randomState: randomState, shuffle: shuffle, stratify: stratify,
                    seed: { context.random.next() }))
        }
    }
}

extension Value {
    fileprivate var positions: [Int] { Array(0..<elementCount) }

    /// The parts of two lists, given the positions that go into each part.
    fileprivate func split(with targets: Value, _ parts: Split<Int, Int>) throws -> Value {
        .fields(
            Fields([
                try elements(at: parts.trainInput), try elements(at: parts.testInput),
                try targets.elements(at: parts.trainTarget), try targets.elements(at: parts.testTarget),
            ]))
    }
}

extension RunContext {
    /// Finds the reviews, and notes that the block has read what their ids mean.
    func findWords() throws {
        try findReviews()
        useWords()
    }

    /// Finds the reviews, downloading them where they are nowhere, and notes which data the lesson uses.
    func findReviews() throws {
        let source = try IMDB.resolve(allowDownload: IMDB.downloadProblem == nil) { [self] progress in
            observeDownload?(progress)
            return !StopWish.isThere
        }
        switch source {
        case .file(_, let sha256): use(.init(name: "IMDB", fingerprint: "SHA-256 \(sha256)", isSample: false))
        case .sample: use(.init(name: "IMDB", fingerprint: source.fingerprint, isSample: true))
        }
    }
}
