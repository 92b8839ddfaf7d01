/// A lesson as its file says it, before any code runs: front matter, prose and blocks, each with its place.
public struct Lesson: Sendable {
    /// The path as the user gave it.
    public let file: String
    public let source: String
    public let frontMatter: FrontMatter
    /// The blocks, in the file's order.
    public let blocks: [Block]
    public let headings: [Heading]
    /// The formulas of the prose, in the file's order but for those on lines of their own, which come first.
    public let formulas: [Formula]
    /// The text that CommonMark sees: the front matter's lines are empty, so that all lines keep their numbers, and marks stand
    /// for the formulas.
    let prose: String
    let marks: FormulaMarks

    /// - Throws: all faults of the text at once.
    public init(parsing source: String, file: String) throws(LessonErrors) {
        let source = source.hasPrefix("\u{FEFF}") ? String(source.dropFirst()) : source
        let text = SourceText(source)
        guard source.contains(where: { !$0.isWhitespace }) else {
            throw LessonErrors(file: file, errors: [LessonError(.emptyLesson)])
        }
        let head = FrontMatterReader(text)
        let lineCount = head.frontMatter.lineCount
        let prose = MarkdownFormulas(
            of: String(repeating: "\n", count: lineCount) + text.lines.dropFirst(lineCount).joined(separator: "\n"))
        guard let tree = MarkdownTree(parsing: prose.text) else {
            throw LessonErrors(file: file, errors: [LessonError(.unreadable(reason: "out of memory"))])
        }
        let outline = MarkdownOutline(of: tree, source: text, formulas: prose)
        let reader = BlockReader(outline.fences, source: text, defaults: head.frontMatter.execute)
        var errors = head.errors + reader.errors + prose.errors
        if errors.isEmpty, reader.blocks.isEmpty { errors = [LessonError(.noBlocks)] }
        guard errors.isEmpty else { throw LessonErrors(file: file, errors: errors) }

        self.file = file
        self.source = source
        self.prose = prose.text
        marks = prose.marks
        formulas = prose.formulas
        frontMatter = head.frontMatter
        blocks = reader.blocks
        headings = outline.headings
    }

    /// The lesson's prose as HTML, by cmark's own renderer.
    /// - Parameters:
    ///   - allowingRawHTML: raw HTML and links of every kind are passed on as they are; else both are left out.
    ///   - block: the HTML that stands in a block's place.
    ///   - headingPrefix: the HTML at the beginning of a heading: its anchor.
    ///   - formula: the HTML that stands in a formula's place.
    public func html(
        allowingRawHTML: Bool = false, block: (Block) -> String, headingPrefix: (Heading) -> String, formula: (Formula) -> String
    ) -> String {
        MarkdownRenderer(allowingRawHTML: allowingRawHTML, picturesAsLinks: !allowingRawHTML)
            .html(
                of: prose, blocks: blocks.map(block), headingPrefixes: headings.map(headingPrefix),
                formulas: RenderedFormulas(marks: marks, formulas: formulas, html: formulas.map(formula)))
    }
}
