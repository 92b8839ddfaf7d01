/// A lesson as its file says it, before any code runs: front matter, prose and blocks, each with its place.
public struct Lesson: Sendable {
    /// The path as the user gave it.
    public let file: String
    public let source: String
    public internal(set) var frontMatter: FrontMatter
    /// The blocks, in the file's order.
    public let blocks: [Block]
    /// What blocks are expected to give, in the file's order: at most one a block.
    public let expectedOutputs: [ExpectedOutput]
    public let headings: [Heading]
    /// What is doubtful in the prose, in the file's order: what the page shows otherwise than its author may think, links that lead nowhere.
    public internal(set) var warnings: [LessonError]
    /// The pictures that lie beside the lesson, by the addresses that the prose gives them; known where the lesson was read from a file.
    public internal(set) var pictures: [String: Picture] = [:]
    /// The files of its `data`, in the front matter's order; known where the lesson was read from a file.
    public package(set) var data: [DataFile] = []
    /// Where links to other lessons lead in a page, by the addresses that the prose gives them.
    var linkedPages: [String: String] = [:]
    /// What links to other lessons say where they have no text, by their addresses.
    var linkedNames: [String: String] = [:]
    /// The links without text that lead to blocks of this lesson.
    public let figureLinks: [FigureLink]
    /// Those that make a large page.
    var pictureWarnings: [LessonError] = []
    /// Those of the front matter and the fences.
    let ownWarnings: [LessonError]
    /// What CommonMark sees: the front matter's lines are empty, so that all lines keep their numbers.
    let prose: MarkdownProse

    /// The formulas of the prose, in the file's order but for those of several lines, which come first.
    public var formulas: [Formula] { prose.formulas }

    /// The numbers of the prose that are bound to the run.
    public let boundNumbers: [BoundNumber]

    /// The lesson's column of a column of a block's code: in a list or a quotation the code stands further to the right.
    public func column(_ column: Int, ofCodeInLine line: Int) -> Int {
        let block = blocks.last { $0.codeLine <= line && line <= $0.endLine }
        return max(1, column + (block?.indent(ofLine: line) ?? 0))
    }

    /// - Throws: all faults of the text at once.
    public init(parsing source: String, file: String) throws(LessonErrors) {
        var errors: [LessonError] = []
        self.init(drafting: source, file: file, errors: &errors)
        guard errors.isEmpty else { throw LessonErrors(file: file, errors: errors) }
    }

    /// The lesson as far as the text can be read.
    /// - Parameter errors: to which all faults of the text are added.
    init(drafting source: String, file: String, errors: inout [LessonError]) {
        let source = source.hasPrefix("\u{FEFF}") ? String(source.dropFirst()) : source
        let text = SourceText(source)
        let head = FrontMatterReader(text)
        let lineCount = head.frontMatter.lineCount
        let prose = MarkdownProse(of: Self.prose(of: text, behind: lineCount))
        let fences = prose.fences(in: text)
        let reader = BlockReader(fences, source: text, defaults: head.frontMatter.execute)
        var lookalikes = reader.lookalikes
        if lineCount == 0 { lookalikes.lookAtFrontMatter() }
        lookalikes.lookAtFenceMarks(outside: fences)
        lookalikes.look(atOthers: fences, besides: Set(head.frontMatter.params.map(\.name) + head.frontMatter.data.map(\.name)))
        errors += head.errors + reader.errors + lookalikes.errors + prose.errors
        if source.allSatisfy(\.isWhitespace) {
            errors = [LessonError(.emptyLesson)]
        } else if errors.isEmpty, reader.blocks.isEmpty {
            // Where all blocks are written as elsewhere, that is what is wrong.
            errors = lookalikes.found.isEmpty ? [Self.noBlocks(fences, text)] : lookalikes.found
        }

        self.file = file
        self.source = source
        self.prose = prose
        frontMatter = head.frontMatter
        blocks = reader.blocks
        expectedOutputs = reader.expectedOutputs
        boundNumbers = prose.boundNumbers.sorted { ($0.place.line, $0.place.column) < ($1.place.line, $1.place.column) }
        headings = prose.headings
        ownWarnings = head.warnings + lookalikes.found
        warnings = []
        figureLinks = prose.figureLinks(to: reader.blocks, in: text)
        warnings = told(linkWarnings(nil))
    }

    private static func noBlocks(_ fences: [Fence], _ text: SourceText) -> LessonError {
        guard let fence = fences.first(where: { $0.isClosed }) else { return LessonError(.noBlocks) }
        let word = String(fence.info.prefix { !$0.isWhitespace })
        return LessonError(.noBlockButFence(word), at: fence.place, length: fence.opening.count, in: text)
    }

    private static func prose(of text: SourceText, behind lineCount: Int) -> String {
        String(repeating: "\n", count: lineCount) + text.lines.dropFirst(lineCount).joined(separator: "\n")
    }

    /// What the page shows of the prose.
    /// - Parameters:
    ///   - allowingRawHTML: raw HTML and pictures from elsewhere stay what they are; else HTML becomes text, and such pictures links.
    ///   - names: what links without text say, by their addresses.
    package func page(allowingRawHTML: Bool, names: [String: LinkName] = [:]) -> MarkdownPage {
        guard allowingRawHTML, prose.hasStrangeTags else {
            return MarkdownPage(
                of: prose, allowingRawHTML: allowingRawHTML, pictures: pictures.mapValues { _ in frontMatter.pictureWidth }, linkedPages: linkedPages,
                names: names)
        }
        let all = MarkdownProse(of: Self.prose(of: SourceText(source), behind: frontMatter.lineCount), readingHTML: true)
        return MarkdownPage(of: all, allowingRawHTML: true, names: names)
    }

    /// How often cmark has read the prose.
    package var readings: Int { prose.readings }
}
