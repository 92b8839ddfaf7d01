import Foundation
import LessonExecution
import RNN
import Wording

/// The terminal as the command sees it: where text goes, how wide it is, whether it shows colours. All that the command says passes `send`,
/// and text of others comes there with its control characters shown as such.
struct Terminal {
    private let handle: FileHandle

    static let output = Terminal(handle: .standardOutput)
    static let errors = Terminal(handle: .standardError)

    private var isTerminal: Bool { isatty(handle.fileDescriptor) != 0 }

    /// A person reads here, not a file or a pipe.
    var isInteractive: Bool {
        isTerminal && ProcessInfo.processInfo.environment["TERM"] != "dumb"
    }

    /// As https://no-color.org asks.
    var hasColours: Bool {
        isInteractive && (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
    }

    /// Columns; 80 where there is no terminal.
    var width: Int {
        var size = winsize()
        guard ioctl(handle.fileDescriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }

    func write(_ text: TerminalText) {
        try? send(text.characters(coloured: hasColours))
    }

    func writeLine(_ text: TerminalText) {
        write("\(text)\n")
    }

    func writeLine(_ text: some CustomStringConvertible) {
        writeLine(TerminalText(text.description))
    }

    /// Writes over the line that the cursor is in, where a person reads.
    func replaceLine(with text: TerminalText = "") {
        try? send("\r\u{1B}[2K" + text.characters(coloured: hasColours))
    }

    /// Empties the screen.
    func clear() {
        try? send("\u{1B}[H\u{1B}[2J")
    }

    /// Writes a line of JSON, which has no control character but for those that JSON leaves as they are: within texts, so they are escaped there.
    func writeLine(json: String) {
        let escaped = json.unicodeScalars.map { scalar in
            scalar.steersReading || scalar == "\u{7F}" ? "\\u" + String(format: "%04x", scalar.value) : String(scalar)
        }
        try? send(escaped.joined() + "\n")
    }

    /// Writes a page: for a file or another program as it is, for a person with its control characters shown.
    func write(page: String) throws {
        try send(isTerminal ? visible(page) : page)
    }

    /// Where nobody reads any more (`lessons … | head`) there is nothing left to say.
    private func send(_ characters: String) throws {
        var rest = Array(characters.utf8)[...]
        while !rest.isEmpty {
            let sent = rest.withUnsafeBytes { Foundation.write(handle.fileDescriptor, $0.baseAddress, $0.count) }
            if sent > 0 {
                rest = rest.dropFirst(sent)
            } else if errno == EPIPE {
                return
            } else if errno != EINTR {
                throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
            }
        }
    }

    enum Colour: String {
        case green = "32", red = "31", yellow = "33", dim = "2", bold = "1"
    }
}

extension Terminal {
    static func error(_ problem: Problem, in language: ReaderLanguage = Reader.language) {
        let lines = problem.told(in: language).split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        let rest = lines.count > 1 ? "\n\(lines[1])" : ""
        errors.writeLine("\(lines[0], problem.severity == .error ? .red : .yellow)\(rest)")
    }

    static func note(_ told: some Told, in language: ReaderLanguage) {
        errors.writeLine(RunPhrase.note(told.told(in: language)).told(in: language))
    }
}

extension Table {
    /// The table with each cell in one line, as a terminal shows it: its columns are lined up by what is seen.
    var visible: Table {
        let line = { (text: String) in LessonExecution.visible(text, inLine: true) }
        return Table(columns: columns.map(line), rows: rows.map { $0.map(line) })
    }
}
