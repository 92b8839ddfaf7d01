import LessonExecution
import RNN

extension HTMLPage {
    /// An error in the place where it came up: the sentence, the line, a caret under the very characters.
    func html(of problem: Problem, isExpected: Bool) -> String {
        let label = isExpected ? words(.expectedError) : problem.severity == .error ? words(.error) : words(.warning)
        var parts = [element("p", ["class": "message"], "\(element("strong", text: label)) \(withCode(problem.message.told(in: words.language)))")]
        if let source = problem.sourceLine {
            parts.append(excerpt(source, of: problem))
        }
        if let name = problem.suggestion {
            parts.append(element("p", [:], withCode(words(.didYouMean(name)))))
        }
        if !problem.notes.isEmpty {
            parts.append(element("ul", [:], problem.notes.map { element("li", [:], withCode($0.told(in: words.language))) }.joined()))
        }
        return element(
            "div", ["class": isExpected ? "problem expected" : problem.severity == .error ? "problem" : "problem warning", "role": "note"],
            "\n\(parts.joined(separator: "\n"))\n") + "\n"
    }

    /// The line with what is at fault marked, and carets beneath it.
    private func excerpt(_ source: String, of problem: Problem) -> String {
        let number = problem.line.map { "\($0)" } ?? ""
        let gutter = "\(number) │ "
        let part = LinePart(of: source, column: problem.column ?? 1, length: problem.length)
        var html = escape(gutter) + cells(part.before) + element("mark", [:], cells(part.marked)) + cells(part.after)
        if problem.column != nil {
            let indent =
                String(repeating: " ", count: number.count) + " │ "
                + part.before.map { $0 == "\t" ? "\t" : String(repeating: " ", count: displayWidth(String($0))) }.joined()
            let carets = "^" + String(repeating: "~", count: max(0, displayWidth(part.marked) - 1))
            html += element("span", ["class": "caret"], text: "\n\(indent)\(carets)")
        }
        return "<pre tabindex=0>" + html + "</pre>"
    }
}
