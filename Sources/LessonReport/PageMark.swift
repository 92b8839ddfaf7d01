import Foundation
import LessonExecution

/// What the last line of a text page begins with.
private let textMark = "— lessons "

/// Whether a file's bytes are a page that this tool made, in either form: only such a file is overwritten unasked.
public func isPage(_ file: Data) -> Bool {
    for generator in [#"name=generator content="lessons "#, #"name="generator" content="lessons "#] where file.prefix(4096).range(of: Data(generator.utf8)) != nil {
        return true
    }
    guard let lastLine = file.suffix(1024).split(separator: UInt8(ascii: "\n")).last else { return false }
    return lastLine.starts(with: textMark.utf8)
}

extension Provenance {
    /// The line at the foot of a text page: what made it.
    var textFoot: String {
        let values = parameters.map { "\($0.name) \($0.value)" } + data.map { "\($0.name) \($0.fingerprint)" }
        return textMark + (["\(version)", "seed \(seed)"] + values + [machine]).joined(separator: ", ")
    }
}
