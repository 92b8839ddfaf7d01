import LessonLanguage
import RNN

/// What the engine's functions reach of the run that calls them: where output goes, who hears of training.
final class RunContext {
    /// What the running block has given, up to what it is printing.
    private var finished: [Output] = []
    /// What it has printed since.
    private var printed = ""
    /// Bytes that it printed in all.
    private var printedBytes = 0

    /// How many charts and tables it has given, how many values `show` was called with, and how many of them are shown.
    private var displayedCount = 0
    private var valueCount = 0
    /// How many points, bars and cells the lesson has shown.
    private var partCount = 0
    static let displayedLimit = 50
    static let valueCountLimit = 1_000

    /// The most bytes of printed text, and of a value's, that a block shows: more than anybody reads, less than slows a page.
    static let printedLimit = 1_000_000
    static let valueLimit = 20_000

    /// The lesson's one random source, from which each model draws a number when it is made. It is the run's own, so that
    /// nothing else in the process changes what a lesson gives.
    var random = RandomSource(seed: 0) {
        didSet { hasUsedRandom = true }
    }
    /// Whether models are only put together, to see whether their layers fit: they get no weights.
    var isRehearsal = false
    /// Whether the rehearsal sees each `compile` of the lesson.
    var seesCompiling = false
    /// What models have said of themselves and their data since the last time, each once.
    private var doubts: [TrainingDoubt] = []
    var observeTraining: ((TrainingProgress) -> Void)?
    var observeDownload: ((DownloadProgress) -> Void)?
    /// The files of the lesson's own data, which it has from the beginning.
    var ownData: [Provenance.DataUse] = []
    /// The data sets that the lesson has read.
    private(set) var data: [Provenance.DataUse] = []

    /// What the running block has given so far.
    var outputs: [Output] {
        var withheld: [Withheld] = []
        if printedBytes > Self.printedLimit { withheld.append(.bytes(printedBytes - Self.printedLimit)) }
        if displayedCount > Self.displayedLimit { withheld.append(.charts(displayedCount - Self.displayedLimit)) }
        if valueCount > Self.valueCountLimit { withheld.append(.values(valueCount - Self.valueCountLimit)) }
        // What is said of it begins a line of its own.
        let text = withheld.isEmpty || printed.isEmpty || printed.hasSuffix("\n") ? printed : printed + "\n"
        return (text.isEmpty ? finished : finished + [.text(text)]) + withheld.map(Output.withheld)
    }

    func print(_ text: String) {
        let room = Self.printedLimit - printedBytes
        printedBytes += text.utf8.count
        guard room > 0 else { return }
        printed += text.utf8.count <= room ? text : String(decoding: text.utf8.prefix(room), as: UTF8.self)
    }

    /// Shows what a block asks to be shown.
    func show(_ output: Output) {
        if case .value(let text, _) = output {
            (valueCount, printedBytes) = (valueCount + 1, printedBytes + text.utf8.count)
            guard valueCount <= Self.valueCountLimit, printedBytes <= Self.printedLimit else { return }
        } else {
            displayedCount += 1
            guard displayedCount <= Self.displayedLimit else { return }
        }
        if !printed.isEmpty { finished.append(.text(printed)) }
        printed = ""
        finished.append(bounded(output))
    }

    /// The output, or what is said of it where it is too large to be shown.
    func bounded(_ output: Output) -> Output {
        let count = output.partCount
        guard count <= Output.mostParts, partCount + count <= Output.mostPartsOfLesson else { return .withheld(.parts(count)) }
        partCount += count
        return output
    }

    /// Shows a chart or a table that a statement gave.
    func display(_ value: Value) {
        if let chart = Output(chart: value) { show(chart) }
    }

    /// Whether the running block has read the built-in sample in place of the real data.
    private(set) var hasReadSample = false
    /// Whether it has drawn from the random source, or set it.
    private(set) var hasUsedRandom = false
    /// The data sets that it has read, and whether the reviews' words are among what it has read.
    private(set) var uses: [Provenance.DataUse] = []
    private(set) var hasReadWords = false

    func useWords() { hasReadWords = true }

    func use(_ use: Provenance.DataUse) {
        if use.isSample { hasReadSample = true }
        if !data.contains(use) { data.append(use) }
        if !uses.contains(use) { uses.append(use) }
    }

    /// A model is made, or is to learn.
    func listen(to model: Sequential) {
        model.doubt = { [weak self] doubt in
            guard let self, !doubts.contains(doubt) else { return }
            doubts.append(doubt)
        }
    }

    /// What the models have said since the last time.
    func takeDoubts() -> [TrainingDoubt] {
        defer { doubts = [] }
        return doubts
    }

    /// Is ready for the next block.
    func begin() {
        doubts = []
        finished = []
        printed = ""
        printedBytes = 0
        displayedCount = 0
        valueCount = 0
        hasReadSample = false
        hasUsedRandom = false
        hasReadWords = false
        uses = []
    }

    /// Is ready for a lesson's first block.
    func beginLesson(seed: Int) {
        random = RandomSource(seed: seed)
        data = ownData
        partCount = 0
        begin()
    }
}
