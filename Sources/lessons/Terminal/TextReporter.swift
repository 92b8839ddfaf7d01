import Foundation
import LessonDocument
import LessonExecution
import RNN
import Wording

/// Tells a run to people: a line a block with its time, a live line while training, errors last.
final class TextReporter: Reporter {
    var language = Reader.language
    let terminal: Terminal
    let style: TextStyle
    private var reusedCount = 0
    /// Blocks that were skipped one after the other, not told yet: many are told as one line.
    private var skipped: [BlockRun] = []
    private static let mostSkippedLines = 3
    /// The most errors of a lesson that are told.
    private static let mostErrors = 20
    /// The live line of the block that runs, if one is shown.
    private var hasLiveLine = false
    private(set) var idWidth = 0
    private(set) var file = ""
    /// The blocks that train, as long as it isn't known how long that may take.
    private var untimed: [Block] = []
    /// How far the training of the running block has come.
    private(set) var lastEpoch: TrainingProgress?
    /// When the line was last drawn in a training, whose epochs may be shorter than anybody reads: at most 20 times a second.
    private var lastDrawn: ContinuousClock.Instant?
    private static let leastInterval = Duration.milliseconds(50)

    init(terminal: Terminal, _ style: TextStyle) { (self.terminal, self.style) = (terminal, style) }

    func tell(_ event: RunEvent) {
        guard !style.isQuiet else { return }
        switch event {
        case .started(let lesson, _, let outlook):
            (idWidth, file) = (lesson.blocks.map { displayWidth($0.id) }.max() ?? 0, lesson.file)
            let title = lesson.frontMatter.title.map { "  \($0)" } ?? ""
            terminal.writeLine("\(visible(lesson.file + title, inLine: true), .bold)")
            if !style.isBrief { foretell(outlook) }
        case .blockStarted(let block):
            lastEpoch = nil
            if terminal.isInteractive { showLive("  · \(padded(block.id))  …") }
        case .training(let block, let progress):
            if progress.isEpochEnd {
                lastEpoch = progress
                foretell(block, progress)
            }
            show(ProgressLine(progress: progress, block: block.id, language: language))
        case .downloading(let block, let progress):
            if terminal.isInteractive { showLive("  · \(padded(block.id))  \(DownloadLine.text(progress, in: language))") }
        case .blockFinished(let run):
            clearLive()
            if run.status == .skipped { return skipped.append(run) }
            tellSkipped()
            if run.status == .reused { reusedCount += 1 }
            if !style.isBrief || run.status != .reused { tell(run) }
            lastEpoch = nil
        }
    }

    /// All that is wrong is told as problems.
    func tell(_ expectations: [OutputExpectation], _ numbers: [BoundValue]) {}

    func tell(note: String) {
        clearLive()
        terminal.write(TerminalText(note))
    }

    func tell(_ problems: [Problem]) {
        clearLive()
        tellSkipped()
        var errors = 0
        for problem in problems {
            if problem.severity == .error { errors += 1 }
            if problem.severity == .warning || errors <= Self.mostErrors { Terminal.error(problem, in: language) }
        }
        if errors > Self.mostErrors { Terminal.errors.writeLine(RunPhrase.moreErrors(errors - Self.mostErrors).told(in: language)) }
    }

    func finish(_ end: LessonEnd) {
        clearLive()
        tellSkipped()
        guard !style.isQuiet else { return }
        if style.isBrief, reusedCount > 0 { terminal.writeLine("  ✓ \(said(.reusedCount(reusedCount)))") }
        reusedCount = 0
        if let page = end.page, page != "-" {
            terminal.writeLine("\(page)  \(time(end.seconds), .dim)")
            if end.isFirstPage, terminal.isInteractive { terminal.writeLine("\(said(.howToOpen(command: Browser.command(for: page))), .dim)") }
        }
        if let (errors, page) = end.refusal { terminal.writeLine(said(.nothingRan(errors: errors, page: page))) }
        if let summary = end.summary { terminal.writeLine("\(visible(summary, inLine: true))") }
        if end.status == .interrupted { terminal.writeLine(said(.interrupted)) }
    }

    private func tellSkipped() {
        if skipped.count > Self.mostSkippedLines {
            terminal.writeLine("  \("–", .yellow) \(said(.skippedMany(skipped.count)))")
        } else {
            for run in skipped { tell(run) }
        }
        skipped = []
    }
}

// What may take long.
extension TextReporter {
    private func foretell(_ outlook: Outlook) {
        if outlook.usesSample { write(.sampleStandsIn) }
        guard !outlook.training.isEmpty else { return }
        write(.training(blocks: outlook.training.count, ids: outlook.training.map(\.id).joined(separator: ", "), seconds: outlook.seconds))
        untimed = outlook.seconds == nil ? outlook.training : []
    }

    /// After the first epoch of all it is known how long the training may take.
    private func foretell(_ block: Block, _ progress: TrainingProgress) {
        guard !untimed.isEmpty, progress.epoch < progress.epochs else { return }
        let most = progress.seconds / Double(progress.epoch) * Double(progress.epochs)
        let count = untimed.count
        untimed = []
        clearLive()
        write(
            count == 1
                ? .firstEpoch(block: block.id, epochs: progress.epochs, seconds: most)
                : .firstEpochOfSeveral(block: block.id, epochs: progress.epochs, seconds: most, blocks: count, all: most * Double(count)))
    }

    private func write(_ phrase: RunPhrase) { terminal.writeLine("  \(visible(said(phrase), inLine: true), .dim)") }
}

// The live line.
extension TextReporter {
    private func show(_ line: ProgressLine) {
        guard terminal.isInteractive else {
            if line.progress.isEpochEnd { terminal.writeLine("    \(line.plain)") }
            return
        }
        let now = ContinuousClock.now
        if let lastDrawn, lastDrawn.duration(to: now) < Self.leastInterval { return }
        lastDrawn = now
        showLive("\(line.live(width: terminal.width - 1, idWidth: idWidth))")
    }

    private func showLive(_ text: TerminalText) {
        terminal.replaceLine(with: text)
        hasLiveLine = true
    }

    private func clearLive() {
        if hasLiveLine { terminal.replaceLine() }
        hasLiveLine = false
    }

    func said(_ phrase: RunPhrase) -> String { phrase.told(in: language) }

    func padded(_ id: String) -> String { id + String(repeating: " ", count: max(idWidth - displayWidth(id), 0)) }
}
