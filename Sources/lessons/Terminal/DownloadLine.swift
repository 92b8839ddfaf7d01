import Foundation
import RNN

/// A download as one live line; where there is no terminal, one plain line when it begins.
final class DownloadLine {
    private let terminal: Terminal
    private var shown: String?

    init(terminal: Terminal) {
        self.terminal = terminal
    }

    func show(_ progress: DownloadProgress) {
        if terminal.isInteractive {
            terminal.replaceLine(with: "\(Self.text(progress))")
        } else if shown != progress.name {
            terminal.writeLine("downloading \(progress.name) …")
        }
        shown = progress.name
    }

    func clear() {
        if shown != nil, terminal.isInteractive { terminal.replaceLine() }
    }

    /// `imdb.npz  8.2 of 17.5 MB  47 %`
    static func text(_ progress: DownloadProgress) -> String {
        let megabytes = { (bytes: Int) in String(format: "%.1f", Double(bytes) / 1e6) }
        guard let total = progress.totalBytes, total > 0 else { return "\(progress.name)  \(megabytes(progress.receivedBytes)) MB" }
        let share = 100 * progress.receivedBytes / total
        return "\(progress.name)  \(megabytes(progress.receivedBytes)) of \(megabytes(total)) MB  \(share) %"
    }
}
