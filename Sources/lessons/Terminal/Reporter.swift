import ArgumentParser
import LessonExecution
import Wording

/// Tells a run's events, to people or to programs.
protocol Reporter: AnyObject {
    /// The language of the lesson that is being told of.
    var language: ReaderLanguage { get set }

    func tell(_ event: RunEvent)
    /// All that is wrong or doubtful.
    func tell(_ problems: [Problem])
    /// What became of what a lesson says of its own results.
    func tell(_ expectations: [OutputExpectation], _ numbers: [BoundValue])
    /// Something that the reader asked to be told.
    func tell(note: String)
    func finish(_ end: LessonEnd)
}

/// How a lesson's way through the command ended.
struct LessonEnd {
    var file: String
    var status: ExitStatus
    var seconds: Double
    /// Where its page is, if one was written.
    var page: String?
    /// Whether that is the first page in this place.
    var isFirstPage = false
    /// What came of it, in a sentence.
    var summary: String?
    /// How many errors kept everything from running, and the page that stays as it was, if there is one.
    var refusal: (errors: Int, page: String?)?
}

/// How a run is told.
enum LogFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json

    func reporter(_ style: TextStyle, pageOnStandardOutput: Bool) -> any Reporter {
        switch self {
        case .json: JSONReporter()
        case .text: TextReporter(terminal: pageOnStandardOutput ? .errors : .output, style)
        }
    }
}

/// How much of a run is told to people.
struct TextStyle {
    /// Only what went wrong.
    var isQuiet = false
    /// Why each block ran.
    var isVerbose = false
    /// Blocks that were reused are only counted.
    var isBrief = false
    /// What blocks print.
    var showsOutput = false
}
