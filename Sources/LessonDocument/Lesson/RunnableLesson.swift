/// What of a lesson is needed to check and run it, for a process that doesn't read its Markdown.
public struct RunnableLesson: Codable, Sendable {
    public let file: String
    public let source: String
    public let frontMatter: FrontMatter
    public let blocks: [Block]
    public let boundNumbers: [BoundNumber]
    public let figureLinks: [FigureLink]

    public init(_ lesson: Lesson) {
        (file, source, frontMatter, blocks) = (lesson.file, lesson.source, lesson.frontMatter, lesson.blocks)
        (boundNumbers, figureLinks) = (lesson.boundNumbers, lesson.figureLinks)
    }
}

extension Lesson {
    /// The same lesson without its prose, of which nothing is known: it has no headings, no formulas and an empty page.
    public init(_ runnable: RunnableLesson) {
        (file, source, frontMatter, blocks) = (runnable.file, runnable.source, runnable.frontMatter, runnable.blocks)
        (boundNumbers, figureLinks) = (runnable.boundNumbers, runnable.figureLinks)
        (prose, headings, warnings, ownWarnings, expectedOutputs) = (MarkdownProse(), [], [], [], [])
    }
}
