import Foundation
import LessonExecution

/// The terminal as the command sees it: where text goes, how wide it is, whether it shows colours.
struct Terminal {
    let handle: FileHandle

    static let output = Terminal(handle: .standardOutput)
    static let errors = Terminal(handle: .standardError)

    /// A person reads here, not a file or a pipe.
    var isInteractive: Bool {
        isatty(handle.fileDescriptor) != 0 && ProcessInfo.processInfo.environment["TERM"] != "dumb"
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

    /// Writes; where nobody reads any more (`lessons … | head`) there is nothing left to say.
    func write(_ text: String) {
        try? handle.write(contentsOf: Data(text.utf8))
    }

    func writeLine(_ text: String) {
        write(text + "\n")
    }

    func paint(_ text: String, _ colour: Colour) -> String {
        hasColours ? "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m" : text
    }

    enum Colour: String {
        case green = "32", red = "31", yellow = "33", dim = "2", bold = "1"
    }
}

extension Terminal {
    static func error(_ problem: Problem) {
        let lines = "\(problem)".split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        errors.writeLine(([errors.paint(String(lines[0]), problem.severity == .error ? .red : .yellow)] + lines.dropFirst().map(String.init)).joined(separator: "\n"))
    }

    static func note(_ text: String) {
        errors.writeLine("note: \(text)")
    }
}
