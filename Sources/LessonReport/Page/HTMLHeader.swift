import Foundation
import LessonExecution

extension HTMLPage {
    /// Title, who wrote it and when, and what a reader must know before reading on.
    var header: String {
        let front = run.lesson.frontMatter
        let byline = [front.author, front.date].compactMap { $0 }
        var lines: [String] = []
        // Without a title of its own the lesson's first heading is the title, and stands in the prose.
        if front.title != nil || run.lesson.headings.isEmpty { lines.append(element("h1", text: title)) }
        if let subtitle = front.subtitle { lines.append(element("p", ["class": "subtitle"], text: subtitle)) }
        if !byline.isEmpty { lines.append(element("p", ["class": "byline"], text: byline.joined(separator: " · "))) }
        if let description = front.description {
            lines.append(element("p", ["class": "lead"], text: description.trimmingCharacters(in: .whitespacesAndNewlines)))
        }
        return element("header", ["class": "head"], "\n\((lines + notices).map { $0 + "\n" }.joined())")
    }

    private var notices: [String] {
        var notices: [String] = []
        let samples = run.provenance.data.filter(\.isSample).map(\.name)
        if !samples.isEmpty { notices.append(notice(escape(words(.sampleNotice(samples))))) }
        let failed = run.blocks.filter { $0.status == .failed }
        if !failed.isEmpty {
            let links = failed.prefix(20).map { element("a", ["href": "#\(address(of: $0.block))"], text: name(of: $0.block)) }
            notices.append(notice("\(escape(words(.failed(failed.count)))) \(links.joined(separator: ", "))\(failed.count > 20 ? ", …" : "")", kind: "failed"))
        }
        if run.status == .interrupted { notices.append(notice(escape(words(.interrupted)))) }
        return notices
    }

    private func notice(_ html: String, kind: String = "") -> String {
        element("p", ["class": "notice \(kind)".trimmingCharacters(in: .whitespaces), "role": "note"], html)
    }
}
