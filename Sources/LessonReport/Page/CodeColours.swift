import LessonDocument
import LessonLanguage

/// The colours of a lesson's code, found on another thread: they need nothing of the run, so the page need not wait for them.
public final class CodeColours: Sendable {
    private let found: Ahead<[Int: SwiftHighlighter]>

    public init(of lesson: Lesson) {
        let blocks = lesson.blocks.filter(\.options.echo)
        found = Ahead { Dictionary(uniqueKeysWithValues: blocks.map { ($0.number, SwiftHighlighter($0.code)) }) }
    }

    /// Code that can't be read in a time that a page is waited for has no colours.
    func highlighter(of block: Block) -> SwiftHighlighter {
        found.value(within: Self.seconds).map { $0[block.number] ?? SwiftHighlighter(block.code) } ?? SwiftHighlighter(block.code, isColoured: false)
    }

    private static let seconds = 2.0
}
