import Foundation
import LessonExecution
import RNN
import Wording

/// Training as one line: how far, loss and accuracy, time left.
package struct ProgressLine {
    let progress: TrainingProgress
    let block: String
    let language: ReaderLanguage

    package init(progress: TrainingProgress, block: String, language: ReaderLanguage) {
        (self.progress, self.block, self.language) = (progress, block, language)
    }

    /// For a terminal, in no more than `width` columns. Where there is no room for all, it is written shorter, and what ranks last is left out first; the epoch,
    /// the loss and the time left stay.
    ///
    ///       · train-lstm  ━━━━━━━━━━━╸             epoch 41/100  loss 0.4312  accuracy 0.8123  at most 0:12 left
    ///       · train-l… ━━━━━╸   41/100 loss 0.431 acc 0.812 val_loss 0.440 val_acc 0.801 0:12
    package func live(width: Int, idWidth: Int) -> String {
        let whole = text(bar: 24, name: block + String(repeating: " ", count: max(idWidth - displayWidth(block), 0)), metrics: metrics.count, isShort: false)
        if displayWidth(whole) <= width { return whole }
        for metrics in stride(from: metrics.count, through: min(metrics.count, 1), by: -1) {
            for isShort in [false, true] {
                for bar in isShort ? [8, 4] : [12, 8] {
                    // The name gets what the others leave, with the blanks behind it.
                    let room = width - displayWidth(text(bar: bar, name: "", metrics: metrics, isShort: isShort)) - (isShort ? 1 : 2)
                    let name = displayWidth(block) <= room ? block : block.clipped(to: room - 1) + "…"
                    if room >= min(Self.shortestName, displayWidth(block)) { return text(bar: bar, name: name, metrics: metrics, isShort: isShort) }
                }
            }
        }
        return text(bar: 0, name: "", metrics: min(metrics.count, 1), isShort: true).clipped(to: width)
    }

    /// For a file or a pipe: one plain line an epoch.
    var plain: String {
        let metrics = metrics.map { "\($0.name) \(String(format: "%.4f", $0.value))" }
        return "\(block): " + ([RunPhrase.epoch(progress.epoch, of: progress.epochs).told(in: language)] + metrics).joined(separator: "  ")
    }

    /// `1:05`, `1:02:03`.
    static func clock(_ seconds: Double) -> String {
        guard seconds.isFinite, seconds < 360_000 else { return "–:––" }
        let whole = Int(seconds.rounded(.up))
        let (hours, minutes, rest) = (whole / 3600, whole / 60 % 60, whole % 60)
        return hours > 0 ? String(format: "%d:%02d:%02d", hours, minutes, rest) : String(format: "%d:%02d", minutes, rest)
    }
}

extension ProgressLine {
    /// A name that is cut to less says nothing.
    private static let shortestName = 6
    /// The metrics that have a rank; others follow as they come.
    private static let rank = ["loss", "accuracy", "val_loss", "val_accuracy"]

    private var metrics: [(name: String, value: Double)] {
        let named = progress.metrics.map { (name: visible($0.name, inLine: true), value: $0.value) }
        let ranked = Self.rank.compactMap { name in named.first { $0.name == name } }
        return ranked + named.filter { !Self.rank.contains($0.name) }
    }

    private func text(bar width: Int, name: String, metrics count: Int, isShort: Bool) -> String {
        let epoch = isShort ? "\(progress.epoch)/\(progress.epochs)" : RunPhrase.epoch(progress.epoch, of: progress.epochs).told(in: language)
        let left = Self.clock(secondsLeft)
        let metrics = metrics.prefix(count).map { metric in
            let name = isShort ? metric.name.replacing("accuracy", with: "acc") : metric.name
            return "\(name) \(String(format: isShort ? "%.3f" : "%.4f", metric.value))"
        }
        let parts = [bar(width), epoch] + metrics + [isShort ? left : RunPhrase.timeLeft(left).told(in: language)]
        return "  · \(name)\(name.isEmpty ? "" : isShort ? " " : "  ")\(parts.filter { !$0.isEmpty }.joined(separator: isShort ? " " : "  "))"
    }

    /// A bar that fills over all epochs.
    private func bar(_ width: Int) -> String {
        let halves = Int(fraction * Double(width * 2))
        let filled = String(repeating: "━", count: halves / 2) + (halves % 2 == 1 ? "╸" : "")
        return filled + String(repeating: " ", count: width - filled.count)
    }

    /// The share of all epochs that is done.
    private var fraction: Double {
        let batches = Double(max(progress.batches, 1))
        let done = progress.isEpochEnd ? Double(progress.epoch) : Double(progress.epoch - 1) + Double(progress.batch) / batches
        return min(max(done / Double(max(progress.epochs, 1)), 0), 1)
    }

    /// Early stopping may end it sooner, never later.
    private var secondsLeft: Double { fraction > 0 ? progress.seconds / fraction * (1 - fraction) : .infinity }
}
