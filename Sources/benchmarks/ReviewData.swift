import RNN

/// The reviews as the course cuts and pads them.
struct ReviewData {
    /// (B, 100) word ids below 500, and whether the review is favourable.
    typealias Part = (ids: Tensor, target: [Int])

    let training: Part
    let test: Part
    /// `real`, or `sample` for the built-in one.
    let name: String

    init(time: Int = BenchmarkModel.timeSteps) throws {
        let (train, test) = try IMDB.load(numWords: BenchmarkModel.words)
        let split = try tryTrainTestSplit(train.input, train.target, testSize: 0.2, randomState: 42)
        training = (try tryPadSequences(split.trainInput, maxlen: time), split.trainTarget)
        self.test = (try tryPadSequences(test.input, maxlen: time), test.target)
        name = try IMDB.source.isSample ? "sample" : "real"
    }
}
