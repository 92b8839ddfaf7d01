import ArgumentParser
import LessonExecution

/// Tells a run's events, to people or to programs.
protocol Reporter: AnyObject {
    func tell(_ event: RunEvent)
    func tell(_ problem: Problem)
    /// Something that the reader asked to be told.
    func tell(note: String)
    /// The lesson is over; `page` is where its page is, if one was written.
    func finish(file: String, status: ExitStatus, seconds: Double, page: String?)
}

/// How a run is told.
enum LogFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json

    func reporter(isQuiet: Bool, isVerbose: Bool = false, isBrief: Bool = false, pageOnStandardOutput: Bool) -> any Reporter {
        switch self {
        case .json: JSONReporter()
        case .text: TextReporter(terminal: pageOnStandardOutput ? .errors : .output, isQuiet: isQuiet, isVerbose: isVerbose, isBrief: isBrief)
        }
    }
}
