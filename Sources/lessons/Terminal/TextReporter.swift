import Foundation
import LessonDocument
import LessonExecution
import RNN

/// Tells a run to people: a line a block with its time, a live line while training, errors last.
final class TextReporter: Reporter {
    private let terminal: Terminal
    private let isQuiet: Bool
    /// Whether each block says why it ran.
    private let isVerbose: Bool
    /// Whether blocks that were reused are only counted.
    private let isBrief: Bool
    private var reusedCount = 0
    /// The live line of the block that runs, if one is shown.
    private var hasLiveLine = false
    private var idWidth = 0
    /// The blocks that train, as long as it isn't known how long that may take.
    private var untimed: [Block] = []
    /// When the line was last drawn in a training, whose epochs may be shorter than anybody reads: at most 20 times a second.
    private var lastDrawn: ContinuousClock.Instant?
    private static let leastInterval = Duration.milliseconds(50)

    init(terminal: Terminal, isQuiet: Bool, isVerbose: Bool = false, isBrief: Bool = false) {
        self.isBrief = isBrief
        self.isVerbose = isVerbose
        self.terminal = terminal
        self.isQuiet = isQuiet
    }

    func tell(_ event: RunEvent) {
        guard !isQuiet else { return }
        switch event {
        case .started(let lesson, _, let outlook):
            idWidth = lesson.blocks.map { displayWidth($0.id) }.max() ?? 0
            let title = lesson.frontMatter.title.map { "  \($0)" } ?? ""
            terminal.writeLine("\(visible(lesson.file + title, inLine: true), .bold)")
            if !isBrief { foretell(outlook) }
        case .blockStarted(let block):
            if terminal.isInteractive { showLive("  · \(padded(block.id))  …") }
        case .training(let block, let progress):
            if progress.isEpochEnd { foretell(block, progress) }
            let line = ProgressLine(progress: progress)
            if terminal.isInteractive {
                let now = ContinuousClock.now
                if let lastDrawn, lastDrawn.duration(to: now) < Self.leastInterval { return }
                lastDrawn = now
                let head = "  · \(padded(block.id))  "
                showLive("\(head)\(line.bar(width: terminal.width - displayWidth(head) - 1))")
            } else if progress.isEpochEnd {
                terminal.writeLine("    \(block.id): \(line.plain)")
            }
        case .downloading(let block, let progress):
            if terminal.isInteractive { showLive("  · \(padded(block.id))  \(DownloadLine.text(progress))") }
        case .blockFinished(let run):
            clearLive()
            if run.status == .reused { reusedCount += 1 }
            if !isBrief || run.status != .reused { terminal.writeLine(line(for: run)) }
        }
    }

    func tell(note: String) {
        clearLive()
        terminal.write(TerminalText(note))
    }

    func tell(_ problem: Problem) {
        clearLive()
        Terminal.error(problem)
    }

    func finish(file: String, status: ExitStatus, seconds: Double, page: String?) {
        clearLive()
        guard !isQuiet else { return }
        if isBrief, reusedCount > 0 { terminal.writeLine("  ✓ \(counted(reusedCount, "block")) reused") }
        reusedCount = 0
        if let page, page != "-" { terminal.writeLine("\(page)  \(Self.time(seconds), .dim)") }
        if status == .interrupted { terminal.writeLine("interrupted: what had finished is kept") }
    }
}

// What may take long.
extension TextReporter {
    private func foretell(_ outlook: Outlook) {
        if outlook.usesSample { write("a built-in sample stands in for the 50,000 film reviews, which are not here; `lessons data fetch` downloads them") }
        guard !outlook.training.isEmpty else { return }
        let time = outlook.seconds.map { ", which took \(Self.roughly($0)) the last time" } ?? ""
        write("models are trained in \(counted(outlook.training.count, "block"))\(time): \(outlook.training.map(\.id).joined(separator: ", "))")
        untimed = outlook.seconds == nil ? outlook.training : []
    }

    /// After the first epoch of all it is known how long the training may take.
    private func foretell(_ block: Block, _ progress: TrainingProgress) {
        guard !untimed.isEmpty, progress.epoch < progress.epochs else { return }
        let most = progress.seconds / Double(progress.epoch) * Double(progress.epochs)
        let all = untimed.count == 1 ? "" : ", in all \(untimed.count) blocks some \(Self.roughly(most * Double(untimed.count)))"
        untimed = []
        clearLive()
        write("\(counted(progress.epochs, "epoch")) of \(block.id) may take \(Self.roughly(most))\(all); less where training stops early")
    }

    private func write(_ text: String) { terminal.writeLine("  \(visible(text, inLine: true), .dim)") }

    private static func roughly(_ seconds: Double) -> String {
        seconds < 90 ? "\(max(Int(seconds.rounded(.up)), 1)) s" : "\(Int((seconds / 60).rounded())) min"
    }
}

extension TextReporter {
    private func line(for run: BlockRun) -> TerminalText {
        let id = padded(run.block.id)
        let place = "line \(run.block.place.line)"
        switch run.status {
        case .ran:
            let shapes = (run.shapes + (run.usesSample ? ["(sample data)"] : [])).joined(separator: " ")
            let room = max(terminal.width - idWidth - 30, 0)
            let note = isVerbose ? run.why : displayWidth(shapes) <= room ? shapes : ""
            return "  \("✓", .green) \(id)  \(Self.time(run.seconds).leftPadded(to: 7))\(note.isEmpty ? "" : "  ")\(visible(note, inLine: true), .dim)"
        case .reused:
            return "  \("✓", .dim) \(id)  \(" reused", .dim)"
        case .failed:
            return "  \("✗", .red) \(id)  \(Self.time(run.seconds).leftPadded(to: 7))  \(place): \(run.problem?.sentence ?? run.why)"
        case .skipped:
            return "  \("–", .yellow) \(id)  skipped: \(run.why)"
        case .notEvaluated:
            return "  \("–", .dim) \(id)  \(run.why)"
        }
    }

    private func padded(_ id: String) -> String {
        id + String(repeating: " ", count: max(idWidth - displayWidth(id), 0))
    }

    private func showLive(_ text: TerminalText) {
        terminal.replaceLine(with: text)
        hasLiveLine = true
    }

    private func clearLive() {
        if hasLiveLine { terminal.replaceLine() }
        hasLiveLine = false
    }

    /// `0.02 s`, `4.1 s`, `1:05`.
    static func time(_ seconds: Double) -> String {
        seconds < 60 ? String(format: seconds < 1 ? "%.2f s" : "%.1f s", seconds) : ProgressLine.clock(seconds)
    }
}

extension String {
    fileprivate func leftPadded(to width: Int) -> String {
        String(repeating: " ", count: max(width - count, 0)) + self
    }
}
