import Foundation
import RNN
import Wording

/// A download as one live line; where there is no terminal, one plain line when it begins.
final class DownloadLine {
    private let terminal: Terminal
    private var shown: String?

    init(terminal: Terminal) {
        self.terminal = terminal
    }

    func show(_ progress: DownloadProgress) {
        if terminal.isInteractive {
            terminal.replaceLine(with: "\(Self.text(progress, in: Reader.language))")
        } else if shown != progress.name {
            terminal.writeLine(RunPhrase.downloading(name: progress.name).said)
        }
        shown = progress.name
    }

    func clear() {
        if shown != nil, terminal.isInteractive { terminal.replaceLine() }
    }

    /// `imdb.npz  8.2 of 17.5 MB  47 %`
    static func text(_ progress: DownloadProgress, in language: ReaderLanguage) -> String {
        let megabytes = { (bytes: Int) in String(format: "%.1f", Double(bytes) / 1e6) }
        let total = progress.totalBytes.flatMap { $0 > 0 ? $0 : nil }
        let phrase = RunPhrase.downloaded(
            megabytes: megabytes(progress.receivedBytes), of: total.map(megabytes), percent: total.map { 100 * progress.receivedBytes / $0 } ?? 0)
        return "\(progress.name)  \(phrase.told(in: language))"
    }
}
