import LessonLanguage
import RNN

/// What the engine's functions reach of the run that calls them: where output goes, who hears of training, when to stop.
final class RunContext {
    /// What the running block has given so far.
    private(set) var outputs: [Output] = []
    var observeTraining: ((TrainingProgress) -> Void)?
    var observeDownload: ((DownloadProgress) -> Void)?
    var shouldStop: () -> Bool = { false }
    /// The data sets that the lesson has read.
    private(set) var data: [Provenance.DataUse] = []

    func print(_ text: String) {
        if case .text(let before) = outputs.last {
            outputs[outputs.count - 1] = .text(before + text)
        } else {
            outputs.append(.text(text))
        }
    }

    func show(_ output: Output) {
        outputs.append(output)
    }

    /// Whether the running block has read the built-in sample in place of the real data.
    private(set) var hasReadSample = false

    func use(_ use: Provenance.DataUse) {
        if use.isSample { hasReadSample = true }
        if !data.contains(use) { data.append(use) }
    }

    /// Is ready for the next block.
    func begin() {
        outputs = []
        hasReadSample = false
    }
}
