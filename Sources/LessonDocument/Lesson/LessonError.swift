/// Everything wrong with a lesson's file, in the file's order: all faults, not the first.
public struct LessonErrors: Error, Equatable, Sendable {
    /// The lesson's path as the user gave it.
    public let file: String
    public let errors: [LessonError]

    init(file: String, errors: [LessonError]) {
        self.file = file
        self.errors = errors.sorted { ($0.line ?? 0, $0.column ?? 0) < ($1.line ?? 0, $1.column ?? 0) }
    }
}

/// One thing wrong with a lesson's file, at its place. `LessonError+English.swift` and `LessonError+Korean.swift` turn it into a sentence.
public struct LessonError: Equatable, Sendable {
    public let fault: Fault
    /// From 1; `nil` where the fault is the file's as a whole.
    public let line: Int?
    /// From 1, in characters.
    public let column: Int?
    /// How many characters are at fault, for the caret line.
    public let length: Int
    /// A name that would be right, for "did you mean".
    public let suggestion: String?
    /// The text of the line at fault.
    public let sourceLine: String?

    /// Of the file as a whole.
    package init(_ fault: Fault) { self.init(fault, at: nil) }

    init(
        _ fault: Fault, at place: Place? = nil, length: Int = 1, suggestion: String? = nil, in source: SourceText? = nil
    ) {
        self.fault = fault
        line = place?.line
        column = place?.column
        self.length = max(1, length)
        self.suggestion = suggestion
        sourceLine = place.flatMap { place in source.map { String($0.line(place.line)) } }
    }

    init(_ fault: Fault, at place: Place, length: Int, sourceLine: String) {
        (self.fault, line, column, self.length, self.sourceLine) = (fault, place.line, place.column, max(1, length), sourceLine)
        suggestion = nil
    }

    /// Whether a link leads to what isn't there: wrong, and yet all of the lesson can run and be read.
    public var leadsNowhere: Bool {
        switch fault {
        case .missingLinkedFile, .missingAnchor, .missingAnchorElsewhere, .linkWithoutFigure: true
        default: false
        }
    }

    /// Whether it is none where raw HTML and all pictures are let through.
    public var isOfSafePages: Bool {
        switch fault {
        case .rawHTML, .outerPicture, .unsafeLink: true
        case .element(let fault): fault.isOfSafePages
        default: false
        }
    }

    /// What can be wrong. A case carries its facts.
    public enum Fault: Equatable, Sendable {
        // The file.
        case missingFile
        case folder
        case unreadable(UnreadableFile)
        case tooLarge(byteCount: Int, limit: Int)
        case notUTF8(byte: UInt8)
        case emptyLesson
        case noBlocks
        /// None, but a fence with another word, or without.
        case noBlockButFence(String)
        /// A notebook or a program, by the end of its name.
        case otherFile(String)

        // The front matter.
        case unclosedFrontMatter
        case frontMatterTooLarge(limit: Int)
        case frontMatterTooDeep
        case frontMatterAlias
        case brokenYAML(YAMLFault)
        case frontMatterNotKeys
        case duplicateKey(String)
        case unknownKey(String, valid: [String])
        case keyNotName(found: FoundValue)
        case wrongType(key: String, expected: ExpectedValue, found: FoundValue)
        case invalidParameterName(String)
        case missingNeighbour(String)
        case data(DataFault)

        case slip(FrontMatterSlip)

        // The prose.
        case formula(FormulaFault)
        case boundNumber(BoundNumberFault)
        case unknownNote(String)
        case unusedNote(String)
        case duplicateNote(String, firstLine: Int)
        case unknownCallOut(String, valid: [String])

        // What is doubtful in it.
        case callOutWithText(String)
        case rawHTML(String)
        /// A comment, or what else of HTML takes all up to a sign of its own.
        case unclosedMarkup(String, end: String)
        case element(ElementFault)
        case picture(PictureFault)
        case outerPicture
        case unsafeLink
        /// `![text]()`.
        case pictureWithoutAddress
        case missingLinkedFile(String)
        case missingAnchor(String)
        case missingAnchorElsewhere(String, file: String)
        /// A link without text to a block that has no figure and no table; what the block has in its place is for the reader to see.
        case linkWithoutFigure(block: String)
        case shortRows(columns: Int, limit: Int)
        case longRow(cells: Int, columns: Int)

        case lookalike(Lookalike)
        case foreign(ForeignKey)

        // The blocks.
        case unclosedFence(opening: String)
        case fenceWithinFence(openedAt: Int)
        case unknownInfoWord(String, valid: [String])
        /// Behind `output`.
        case unknownOutputWord(String, valid: [String])
        case unknownDirective(String, valid: [String])
        case malformedDirective
        case misplacedDirective
        case duplicateDirective(String)
        case invalidDirectiveValue(key: String, expected: ExpectedValue, found: FoundValue)
        case invalidID(String)
        case duplicateID(String, firstLine: Int)
    }
}
