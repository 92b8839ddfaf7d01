import LessonDocument
import LessonLanguage
import RNN

// What lessons can say beside the language itself: all public names of RNN. `bin/bindings` reads their declarations and writes the folder Written: the Swift
// signatures that `import RNN` has, so that labels, defaults, types, documentation and "did you mean" come from one place. The folder ByHand holds the bodies
// that it can't write, and says which names lessons do without and why.
//
// The public functions of RNN end the program where their caller's data is wrong; lessons are bound to what they call within `orTrap`, so that a lesson's
// mistake is an error at its place.

/// Everything that a lesson can name but for its own parameters, which are known later.
struct LessonNames {
    let context = RunContext()
    private let host: LessonLanguage.Host

    init() { host = .engine(context) }

    func host(with parameters: Parameters, _ data: OwnData) -> LessonLanguage.Host {
        var host = host
        for parameter in parameters.all { host.declare(parameter) }
        for item in data.items { host.declare(item) }
        host.prepare()
        return host
    }
}

extension LessonLanguage.Host {
    /// The public names of RNN.
    fileprivate static func engine(_ context: RunContext) -> LessonLanguage.Host {
        var host = LessonLanguage.Host()
        host.declareAllNames(context, HandBindings(context))
        host.makeValues { make in try tryMade(make) }
        host.displayedTypes = Output.typeNames
        host.koreanWords = KoreanNotes.all
        host.foreignNames = { .ofLessons }
        host.prepare()
        return host
    }

    /// What lessons can name of RNN, to be described.
    static var ofLessons: LessonLanguage.Host { engine(RunContext()) }

    /// The types and functions of RNN that lessons can name.
    package static var lessonNames: [String] { ofLessons.names }

    /// What lessons can name of RNN, to be held against the module itself.
    package static var lessonDeclarations: [Declaration] {
        engine(RunContext()).declarations
    }

    fileprivate mutating func declare(_ parameter: (name: String, value: ParamValue)) {
        switch parameter.value {
        case .int(let value): constant("\(parameter.name): Int", value)
        case .double(let value): constant("\(parameter.name): Double", value)
        case .bool(let value): constant("\(parameter.name): Bool", value)
        case .string(let value): constant("\(parameter.name): String", value)
        }
    }
}

extension RunContext {
    /// Finds the reviews, and notes that the block has read what their ids mean.
    func findWords() throws {
        try findReviews()
        useWords()
    }

    /// The same for what names ids by their words where these are at hand, and by themselves where not.
    func noteWords() throws {
        if ReviewLibrary.shared.hasWordsAtHand { try findWords() }
    }

    /// Finds the reviews, downloading them where they are nowhere, and notes which data the lesson uses.
    func findReviews() throws {
        let source = try IMDB.resolve(allowDownload: IMDB.downloadProblem == nil) { [self] progress in
            observeDownload?(progress)
            return !StopWish.isThere
        }
        switch source {
        case .file(_, let sha256): use(.init(name: "IMDB", fingerprint: "SHA-256 \(sha256)", isSample: false))
        case .sample: use(.init(name: "IMDB", fingerprint: source.fingerprint, isSample: true))
        }
    }

    /// A number of the lesson's source, in the place of one of the program's.
    func drawSeed() -> UInt64 { random.next() }
}
