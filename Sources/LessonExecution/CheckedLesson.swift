import LessonDocument
import LessonLanguage
import RNN

/// A lesson whose names and types are resolved: everything is known of it that can be said without running.
public struct CheckedLesson {
    public let lesson: Lesson
    /// What the language found wrong, in the lesson's order. A lesson with problems does not run.
    public let problems: [Problem]
    /// What the language and the rehearsal found doubtful, in the lesson's order. A lesson with warnings runs.
    public let warnings: [Problem]
    /// What the language found, with its facts.
    package var diagnostics: [Diagnostic] { program.diagnostics }
    public let seed: Int

    let parameters: Parameters
    let data: OwnData
    let program: Program
    let context: RunContext
    /// For each block of the lesson its place in the program; `nil` for one that says `eval: false`.
    let programIndices: [Int?]
    /// For each number of the prose that is bound to the run its place in the program.
    let boundNumberIndices: [Int]
    /// The code of each block of the lesson, as it has been read for the check.
    let sources: [SourceBlock]

    /// Reads and checks a lesson file. It fails with all that keeps the file from being a lesson, or the command line from
    /// fitting it.
    public static func reading(_ file: String, options: RunOptions = RunOptions()) -> Result<CheckedLesson, Problems> {
        let names = Ahead { LessonNames() }
        do throws(LessonErrors) {
            let lesson = try Lesson(reading: file, data: options.data)
            return Result { () throws(Problems) in try CheckedLesson(lesson, options: options, names: names.value) }
        } catch {
            return .failure(Problems(error))
        }
    }

    /// Checks a lesson.
    ///
    /// - Throws: what of `options` does not fit the lesson.
    public init(_ lesson: Lesson, options: RunOptions = RunOptions()) throws(Problems) {
        try self.init(lesson, options: options, names: LessonNames())
    }

    private init(_ lesson: Lesson, options: RunOptions, names: LessonNames) throws(Problems) {
        self.lesson = lesson
        seed = options.seed ?? lesson.frontMatter.seed
        parameters = try Parameters(lesson, options: options)
        data = try OwnData(lesson)
        context = names.context
        context.ownData = data.items.map(\.use)

        let sources = lesson.blocks.map { SourceBlock($0) }
        self.sources = sources
        let blocks = zip(lesson.blocks, sources).filter(\.0.options.eval).map(\.1)
        let host = names.host(with: parameters, data)
        // What the models' layers say needs nothing of what the check finds, and takes about as long.
        let rehearsal = Ahead { [parameters, context] in Rehearsal.findings(in: blocks, parameters: parameters, host: host, context: context) }
        let parts = Self.withBoundNumbers(lesson, sources)
        let program = LessonLanguage.check(parts, host: host)
        self.program = program
        // In a draft two blocks may have one id.
        let places = Dictionary(parts.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        programIndices = lesson.blocks.map { $0.options.isChecked ? places[$0.id] : nil }
        boundNumberIndices = lesson.boundNumbers.indices.map { places[Self.id(ofBoundNumber: $0)] ?? 0 }

        let lines = sourceLines(lesson.source)
        let found = program.diagnostics.map { Problem($0, lesson: lesson, lines: lines) }
        let rehearsed = rehearsal.value
        problems = Self.sorted(
            found + data.problems(in: program, of: lesson, lines: lines) + rehearsed.errors.map { Problem($0, lesson: lesson, lines: lines) }
                + Self.problems(ofBoundNumbers: boundNumberIndices, in: program, of: lesson, lines: lines))
        let doubts = program.warnings.map { Problem($0, lesson: lesson, lines: lines) }
        warnings = Self.sorted(
            doubts.filter { doubt in !rehearsed.errors.contains { doubt.isWithin($0) } } + Self.linksWithoutFigure(in: lesson, program, programIndices)
                + rehearsed.doubts.map { Problem($0, lesson: lesson, lines: lines) })
    }

    /// Links that say the number of a block's figure, where the block has none: wrong, and yet the lesson can run.
    private static func linksWithoutFigure(in lesson: Lesson, _ program: Program, _ indices: [Int?]) -> [Problem] {
        lesson.figureLinks.filter { link in
            guard let place = lesson.blocks.firstIndex(where: { $0.id == link.block }) else { return false }
            return !lesson.blocks[place].options.output || indices[place].map { BlockDisplay(program.blocks[$0]) == .nothing } ?? false
        }
        .map { Problem($0.error, file: lesson.file) }
    }

    /// In the lesson's order, as many of them as anybody reads.
    private static func sorted(_ problems: [Problem]) -> [Problem] {
        let sorted = problems.sorted { ($0.line ?? 0, $0.column ?? 0) < ($1.line ?? 0, $1.column ?? 0) }
        return Array(sorted.prefix(Program.mostDiagnostics))
    }
}

extension SourceBlock {
    init(_ block: Block) {
        self.init(id: block.id, code: block.code, line: block.codeLine, isExpectedToFail: block.options.error)
        isAside = block.options.isTest
    }
}

extension Problem {
    /// Whether it stands where another does, which says more.
    fileprivate func isWithin(_ error: RuntimeError) -> Bool {
        guard line == error.line, let column else { return false }
        return (error.column...error.column + max(0, error.length)).contains(column)
    }
}
