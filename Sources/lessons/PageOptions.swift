import ArgumentParser
import LessonExecution
import LessonReport

/// Where the page goes, and in which form.
struct PageOptions: ParsableArguments {
    @Option(name: .shortAndLong, help: ArgumentHelp("Write the page to this file; '-' is standard output.", valueName: "FILE"), completion: .file())
    var output: String?

    @Option(name: [.customShort("t"), .customLong("to")], help: ArgumentHelp("The page's form.", valueName: "html|text"))
    var format = PageFormat.html

    @Option(help: ArgumentHelp("The folder that pages go to.", valueName: "DIR"), completion: .directory)
    var outputDir = PageFile.defaultFolder

    @Flag(help: "Overwrite a file in the page's place that was not made from this lesson, or was changed.")
    var force = false

    @Flag(help: "Write the page as PDF too, beside it. Needs Chromium.")
    var pdf = false

    @Flag(help: "Let the page have more than 8 MB, and its making take longer than 10 s.")
    var large = false

    @Flag(name: .customLong("unsafe-html"), help: "Keep the raw HTML of the lesson's prose. Only for lessons that you trust.")
    var unsafeHTML = false
}

/// The forms a page comes in.
enum PageFormat: String, ExpressibleByArgument, CaseIterable {
    case html, text

    var fileExtension: String {
        switch self {
        case .html: "html"
        case .text: "txt"
        }
    }

    func render(_ run: LessonRun, _ options: PageOptions) -> RenderedPage {
        let bounds = options.large ? .large : PageBounds()
        return switch self {
        case .html: renderedPage(run, allowingRawHTML: options.unsafeHTML, bounds: bounds)
        case .text: renderedTextPage(run, bounds: bounds)
        }
    }
}
