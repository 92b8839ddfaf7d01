import Foundation
import LessonDocument
import LessonExecution

// What a lesson says of its own results, beside what they are.
extension HTMLPage {
    /// In the place of the fence behind a block: a word where the block gave what is expected, else both texts side by side.
    func html(of expectation: OutputExpectation) -> String {
        switch expectation.verdict {
        case .met: return element("p", ["class": "status"], text: "✓ \(words(.asExpected))") + "\n"
        case .notRun: return expectedText(of: expectation.expected)
        case .sample: return expectedText(of: expectation.expected) + element("p", ["class": "status"], text: words(.notCompared)) + "\n"
        case .unmet:
            let lines = expectation.expected.compared(with: expectation.given).prefix(Self.mostExpectedLines).flatMap(\.difference)
            let sides = sides(named: (words(.expected), words(.given)), of: TextDifference(lines: lines))
            return element("div", ["class": "unmet", "role": "note"], "\n\(element("p", ["class": "status"], text: "✗ \(words(.notAsExpected))"))\n\(sides)\n")
                + "\n"
        }
    }

    private static let mostExpectedLines = 500

    private func expectedText(of expected: ExpectedOutput) -> String {
        element("pre", [:], element("code", ["class": "language-output"], text: expected.lines.map { $0 + "\n" }.joined())) + "\n"
    }

    /// A number of the prose: its value in the run, and where that comes from.
    func html(of value: BoundValue) -> String {
        let number = value.number
        guard case .value(let exact) = value.outcome, let text = value.text else {
            return element("data", ["title": words(.notFound(number.expression))], text: number.written)
        }
        let title = "\(number.expression) = \(exact == exact.rounded() && abs(exact) < 1e15 ? "\(Int(exact))" : "\(exact)")"
        return element("data", ["value": "\(exact)", "title": value.isOutdated ? "\(title) · \(words(.writtenNumber(number.written)))" : title], text: text)
    }
}

// Two texts side by side, or one above the other where the page is narrow.
extension HTMLPage {
    /// - Parameter old: HTML, as `new`.
    func sides(named names: (String, String), _ old: String, _ new: String) -> String {
        let sides = [(names.0, old), (names.1, new)].map { name, html in
            element("div", ["class": "side block"], "\n\(element("p", ["class": "kind"], text: name))\n\(html)\n")
        }
        return element("div", ["class": "sides"], "\n\(sides.joined(separator: "\n"))\n")
    }

    func sides(named names: (String, String), of difference: TextDifference) -> String {
        func text(_ side: KeyPath<TextDifference.Line, [TextDifference.Stretch]?>, _ mark: String) -> String {
            // A line that one side doesn't have is an empty one there, so that those beneath stay level.
            let lines = difference.lines.map { $0[keyPath: side].map { html(of: $0, mark) } ?? "" }
            return element("pre", ["tabindex": "0"], lines.joined(separator: "\n"))
        }
        return sides(named: names, text(\.old, "del"), text(\.new, "ins"))
    }

    func html(of line: [TextDifference.Stretch], _ mark: String) -> String {
        line.map { $0.isChanged ? element(mark, text: $0.text) : escape($0.text) }.joined()
    }
}

extension ExpectedOutput.ComparedLine {
    /// Only what doesn't hold is a change.
    fileprivate var difference: [TextDifference.Line] {
        if !holds { return TextDifference(expected.map { $0 + "\n" } ?? "", given.map { $0 + "\n" } ?? "").lines }
        func unchanged(_ line: String) -> [TextDifference.Stretch] { [TextDifference.Stretch(text: line, isChanged: false)] }
        return [.other(old: expected.map(unchanged), new: given.map(unchanged))]
    }
}

extension TextDifference.Line {
    var old: [TextDifference.Stretch]? {
        switch self {
        case .same(let text): [TextDifference.Stretch(text: text, isChanged: false)]
        case .other(let old, _): old
        }
    }

    var new: [TextDifference.Stretch]? {
        switch self {
        case .same(let text): [TextDifference.Stretch(text: text, isChanged: false)]
        case .other(_, let new): new
        }
    }
}
