import LessonDocument
import LessonExecution

/// The lesson's warnings on its page: those of a block's code beneath the block, all others behind the part of the text that they are about.
final class HTMLWarnings {
    private let page: HTMLPage
    /// Those that are not shown yet, in the lesson's order.
    private var rest: [Problem]

    init(of page: HTMLPage) {
        self.page = page
        let blocks = page.run.lesson.blocks
        let ofProse = page.run.doubts.filter { doubt in doubt.line.map { line in !blocks.contains { $0.place.line <= line && line <= $0.endLine } } ?? false }
        rest = (page.run.lesson.proseProblems(allowingRawHTML: page.allowingRawHTML) + ofProse).sorted {
            ($0.line ?? 0, $0.column ?? 0) < ($1.line ?? 0, $1.column ?? 0)
        }
    }

    /// What is to be shown behind a part of the text that ends in a line, and has not been shown before.
    func take(upTo line: Int) -> String {
        let count = rest.prefix { ($0.line ?? 0) <= line }.count
        defer { rest.removeFirst(count) }
        return rest.prefix(count).map { page.html(of: $0, isExpected: false) }.joined()
    }

    func takeAll() -> String { take(upTo: .max) }
}

extension HTMLPage {
    /// The warnings of a block's code.
    func warnings(of block: Block) -> String {
        run.doubts.filter { ($0.line ?? 0) > block.place.line && ($0.line ?? 0) <= block.endLine }.map { html(of: $0, isExpected: false) }.joined()
    }
}
