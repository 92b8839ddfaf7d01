import Foundation
import LessonExecution
import RNN

// What became of a block, as a line; and what it printed, if that is wanted.
extension TextReporter {
    func tell(_ run: BlockRun) {
        terminal.writeLine(line(for: run))
        guard style.showsOutput else { return }
        for line in run.printedLines(in: language) where !line.isEmpty {
            let shown: TerminalText = "      \(TerminalText(printed: line))"
            terminal.writeLine(shown)
        }
    }

    private func line(for run: BlockRun) -> TerminalText {
        let id = padded(run.block.id)
        switch run.status {
        case .ran:
            if let lastEpoch { return "  \("✓", .green) \(id)  \(visible(trained(lastEpoch, run, width: terminal.width - idWidth - 6), inLine: true))" }
            let shapes = (run.shapes + (run.usesSample ? [said(.sampleData)] : [])).joined(separator: " ")
            let room = max(terminal.width - idWidth - 30, 0)
            let note = style.isVerbose ? run.why(in: file, language) : displayWidth(shapes) <= room ? shapes : ""
            let time = shortTime(run.seconds)
            if note.isEmpty { return time.isEmpty ? "  \("✓", .green) \(run.block.id)" : "  \("✓", .green) \(id)  \(time.leftPadded(to: 7))" }
            return "  \("✓", .green) \(id)  \(time.leftPadded(to: 7))  \(visible(note, inLine: true), .dim)"
        case .reused:
            return "  \("✓", .dim) \(id)  \(" \(said(.reused))", .dim)"
        case .failed:
            // The error itself is told last, with all others.
            let place = run.problem?.line ?? run.block.place.line
            return "  \("✗", .red) \(id)  \(shortTime(run.seconds).leftPadded(to: 7))  \(visible(file, inLine: true)):\(place)"
        case .skipped:
            return "  \("–", .yellow) \(id)  \(said(.skipped(reason: run.why(in: file, language))))"
        case .notEvaluated:
            return "  \("–", .dim) \(id)  \(run.why(in: file, language))"
        }
    }

    /// `39 epochs  val_loss 0.4341  val_accuracy 0.8022  9.3 s`: what was held against data that the model was not trained on, where there is some.
    /// In a terminal that has no room for it, without as many of the metrics as that takes.
    private func trained(_ progress: TrainingProgress, _ run: BlockRun, width: Int) -> String {
        let validated = progress.metrics.filter { $0.name.hasPrefix("val_") }
        let metrics = (validated.isEmpty ? progress.metrics : validated).map { "\($0.name) \(String(format: "%.4f", $0.value))" }
        let why = style.isVerbose ? [run.why(in: file, language)] : []
        let end = [shortTime(run.seconds)].filter { !$0.isEmpty } + (run.usesSample ? [said(.sampleData)] : []) + why
        let lines = (0...metrics.count).reversed().map { ([said(.epochsDone(progress.epoch))] + metrics.prefix($0) + end).joined(separator: "  ") }
        return terminal.isInteractive ? lines.first { displayWidth($0) <= width } ?? lines[metrics.count] : lines[0]
    }

    /// Nothing for times that nobody notices.
    private func shortTime(_ seconds: Double) -> String { seconds < 0.01 ? "" : time(seconds) }

    /// `0.02 s`, `4.1 s`, `1:05`.
    func time(_ seconds: Double) -> String {
        seconds < 60 ? said(.seconds(String(format: seconds < 1 ? "%.2f" : "%.1f", seconds))) : ProgressLine.clock(seconds)
    }
}

extension String {
    fileprivate func leftPadded(to width: Int) -> String { String(repeating: " ", count: max(width - displayWidth(self), 0)) + self }
}
