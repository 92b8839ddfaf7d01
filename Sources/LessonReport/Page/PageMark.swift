import Foundation
import LessonExecution

/// Whether a file begins as the pages of versions did that put no mark at a file's end: with their very head, in which nothing stands before the
/// generator's name that a lesson could choose. (The first letters of a file are enough.)
public func isUnmarkedPage(_ beginning: Data) -> Bool {
    let lines = String(decoding: beginning, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count > 4, ["<!DOCTYPE html>", "<!doctype html>"].contains(lines[0]), lines[1].hasPrefix("<html lang="), lines[2] == "<head>" else {
        return false
    }
    let generator = lines[3...].first { !$0.hasPrefix("<meta ") || $0.contains("generator") }
    return generator?.replacing("\"", with: "").hasPrefix("<meta name=generator content=lessons ") == true
}

extension Provenance {
    /// The line at the foot of a text page: what made it.
    var textFoot: String {
        let values = parameters.map { "\($0.name) \($0.value)" } + data.map { "\($0.name) \($0.fingerprint)" }
        return "— lessons " + (["\(version)", "seed \(seed)"] + values + [machine]).joined(separator: ", ")
    }
}
