import Foundation
import LessonExecution

extension HTMLPage {
    /// Title, who wrote it and when, and what a reader must know before reading on.
    var header: String {
        let front = run.lesson.frontMatter
        let byline = [front.author, front.date].compactMap { $0 }
        var lines: [String] = []
        // Without a title of its own the lesson's first heading is the title, and stands in the prose.
        if front.title != nil || run.lesson.headings.isEmpty { lines.append(element("h1", ["id": titleHeading?.anchor], text: title)) }
        if let subtitle = front.subtitle { lines.append(element("p", ["class": "subtitle"], text: subtitle)) }
        if !byline.isEmpty { lines.append(element("p", ["class": "byline"], text: byline.joined(separator: " · "))) }
        if let description = front.description {
            lines.append(element("p", ["class": "lead"], text: description.trimmingCharacters(in: .whitespacesAndNewlines)))
        }
        lines.append(source)
        return element("header", ["class": "head"], "\n\((lines + [fates]).filter { !$0.isEmpty }.map { $0 + "\n" }.joined())")
    }

    /// The lesson as it was written, within the page, to be kept; none where it would take too much of the page.
    private var source: String {
        let bytes = Data(run.lesson.source.utf8)
        guard bytes.count <= bounds.bytes / 16 else { return "" }
        let file = run.lesson.file.split(separator: "/").last.map(String.init) ?? "lesson.md"
        let link = element(
            "a", ["download": file, "href": "data:text/markdown;base64,\(bytes.base64EncodedString())"], text: words(.source(file: file)))
        return element("p", ["class": "source"], link)
    }

    /// What sets this run apart, a line each.
    private var fates: String {
        let lines = run.fates.map { fate in
            let links = fate.blocks.prefix(RunFate.mostBlocks).map { element("a", ["href": "#\(address(of: $0))"], text: name(of: $0)) }
            let rest = fate.blocks.count > RunFate.mostBlocks ? ", …" : ""
            return element(
                "p", ["class": fate.isFailure ? "failed" : nil],
                ([withCode(words(fate.phrase))] + (links.isEmpty ? [] : [links.joined(separator: ", ") + rest])).joined(separator: " "))
        }
        return lines.isEmpty ? "" : element("div", ["class": "notice", "role": "note"], lines.joined(separator: "\n"))
    }
}
