/// The built-in sample.
struct SampleReviews: Sendable {
    static let version = 1
    static let shared = SampleReviews()
    var words: WordIndex { WordIndex([]) }
    func corpus() -> ReviewCorpus { ReviewCorpus(train: .init(), test: .init()) }
}
