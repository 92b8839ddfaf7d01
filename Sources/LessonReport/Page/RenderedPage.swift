import LessonExecution

/// A page, and what of the run is not on it.
public struct RenderedPage: Sendable {
    public let text: String
    /// What was left out, at the blocks that gave it.
    public let warnings: [Problem]
}

/// A finished run as one HTML file within bounds.
/// - Parameter paper: what it is printed on, where it is made for that alone.
public func renderedPage(
    _ run: LessonRun, allowingRawHTML: Bool = false, bounds: PageBounds = PageBounds(), paper: Paper? = nil
) -> RenderedPage {
    var page = HTMLPage(run: run, allowingRawHTML: allowingRawHTML, bounds: bounds, paper: paper)
    page.makeOutputs()
    var text = page.html
    if text.utf8.count > bounds.bytes {
        page.leaveOutLargest(saving: text.utf8.count - bounds.bytes, limit: bounds.bytes)
        text = page.html
    }
    if text.utf8.count > bounds.bytes {
        page.leaveOutProse(of: text.utf8.count, limit: bounds.bytes)
        text = page.html
    }
    return RenderedPage(text: text, warnings: page.warnings)
}

extension HTMLPage {
    /// What one output became.
    struct MadeOutput {
        var html: String
        /// Why a note stands in its place, if one does.
        var omission: Omission?
    }

    enum Omission: Equatable {
        case size(Int, limit: Int)
        case time(Double)
    }

    /// Leaves out outputs, the largest first, until so many bytes are saved.
    mutating func leaveOutLargest(saving excess: Int, limit: Int) {
        let sizes = outputs.flatMap { block, made in made.indices.map { (block: block, index: $0, bytes: made[$0].html.utf8.count) } }
        var saved = 0
        for place in sizes.sorted(by: { ($0.bytes, $1.block, $1.index) > ($1.bytes, $0.block, $0.index) }) where saved < excess {
            let omission = Omission.size(place.bytes, limit: limit)
            let note = note(on: omission)
            guard place.bytes > note.utf8.count else { return }
            outputs[place.block]?[place.index] = MadeOutput(html: note, omission: omission)
            saved += place.bytes - note.utf8.count
        }
    }

    /// The last resort, where text and code alone are too much.
    mutating func leaveOutProse(of bytes: Int, limit: Int) {
        proseOmission = .size(bytes, limit: limit)
    }

    func note(on omission: Omission, element: String = "p") -> String {
        let sentence =
            switch omission {
            case .size(let bytes, let limit): words(.leftOut(megabytes: megabytes(bytes), limit: megabytes(limit)))
            case .time(let seconds): words(.leftOutAfter(seconds: short(seconds)))
            }
        return LessonReport.element(element, ["class": "status"], withCode(sentence)) + (element == "p" ? "\n" : "")
    }

    var warnings: [Problem] {
        let file = run.lesson.file
        func problem(_ omission: Omission, line: Int?, _ thing: OmissionWarning.Thing) -> Problem {
            let message: OmissionWarning =
                switch omission {
                case .size(let bytes, let limit): .size(thing, megabytes: megabytes(bytes), limit: megabytes(limit))
                case .time(let seconds): .time(thing, seconds: short(seconds))
                }
            return Problem(severity: .warning, file: file, line: line, message: message)
        }
        if let proseOmission { return [problem(proseOmission, line: nil, .prose)] }
        let pictures = leftOutPictures.map { problem(.size($0.bytes, limit: bounds.bytes), line: $0.line, .picture) }
        return pictures
            + run.blocks.flatMap { run in
                (outputs[run.block.number] ?? []).compactMap(\.omission).map { problem($0, line: run.block.place.line, .output) }
            }
    }

    private func megabytes(_ bytes: Int) -> String { short(Double(bytes) / 1e6, digits: 3) }
}
