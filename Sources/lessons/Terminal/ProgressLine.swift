import Foundation
import LessonExecution
import RNN

/// Training as one line: how far, loss and accuracy, time left.
struct ProgressLine {
    let progress: TrainingProgress

    /// For a terminal: a bar that fills over all epochs, cut to `width` columns.
    ///
    ///     ━━━━━━━━━━━╸             epoch 41/100  loss 0.4312  accuracy 0.8123  at most 0:12 left
    func bar(width: Int) -> String {
        let barWidth = min(24, max(width / 5, 6))
        let halves = Int(fraction * Double(barWidth * 2))
        let filled = String(repeating: "━", count: halves / 2) + (halves % 2 == 1 ? "╸" : "")
        let bar = filled + String(repeating: " ", count: barWidth - filled.count)
        let text = "\(bar) \(place)  \(metrics)  at most \(Self.clock(secondsLeft)) left"
        return text.clipped(to: width)
    }

    /// For a file or a pipe: one plain line an epoch.
    var plain: String {
        "\(place)  \(metrics)"
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
    private var place: String { "epoch \(progress.epoch)/\(progress.epochs)" }

    private var metrics: String {
        progress.metrics.map { "\(visible($0.name, inLine: true)) \(String(format: "%.4f", $0.value))" }.joined(separator: "  ")
    }

    /// The share of all epochs that is done.
    private var fraction: Double {
        let batches = Double(max(progress.batches, 1))
        let done = progress.isEpochEnd ? Double(progress.epoch) : Double(progress.epoch - 1) + Double(progress.batch) / batches
        return min(max(done / Double(max(progress.epochs, 1)), 0), 1)
    }

    /// Early stopping may end it sooner, never later.
    private var secondsLeft: Double {
        fraction > 0 ? progress.seconds / fraction * (1 - fraction) : .infinity
    }
}
