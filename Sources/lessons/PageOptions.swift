import ArgumentParser
import LessonExecution
import LessonReport

/// Where the page goes, and in which form.
struct PageOptions: ParsableArguments {
    @Option(name: .shortAndLong, help: ArgumentHelp(HelpText.output.said, valueName: "FILE"), completion: .file())
    var output: String?

    @Option(name: [.customShort("t"), .customLong("format")], help: ArgumentHelp(HelpText.format.said, valueName: "html|text"))
    var format = PageFormat.html

    @Option(help: ArgumentHelp(HelpText.outputFolder.said, valueName: "DIR"), completion: .directory)
    var outputDir = PageFile.defaultFolder

    @Flag(help: ArgumentHelp(HelpText.force.said))
    var force = false

    @Flag(help: ArgumentHelp(HelpText.pdf.said))
    var pdf = false

    @Option(help: ArgumentHelp(HelpText.paper.said, valueName: Paper.allValueStrings.joined(separator: "|")))
    var paper: Paper?

    @Option(help: ArgumentHelp(HelpText.exportFigures.said, valueName: "DIR"), completion: .directory)
    var exportFigures: String?

    @Flag(help: ArgumentHelp(HelpText.large.said))
    var large = false

    @Flag(name: .customLong("unsafe-html"), help: ArgumentHelp(HelpText.unsafeHTML.said))
    var unsafeHTML = false
}

extension Paper: ExpressibleByArgument {}

/// The forms a page comes in.
enum PageFormat: String, ExpressibleByArgument, CaseIterable {
    case html, text

    var fileExtension: String {
        switch self {
        case .html: "html"
        case .text: "txt"
        }
    }

    /// - Parameter paper: what the page is for, where it is only printed.
    func render(_ run: LessonRun, _ options: PageOptions, on paper: Paper? = nil) -> RenderedPage {
        let bounds = options.large ? .large : PageBounds()
        return switch self {
        case .html: renderedPage(run, allowingRawHTML: options.unsafeHTML, bounds: bounds, paper: paper)
        case .text: renderedTextPage(run, bounds: bounds)
        }
    }
}
