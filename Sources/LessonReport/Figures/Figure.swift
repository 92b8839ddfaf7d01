import LessonExecution
import RNN

/// A chart or the numbers of one as a file, for slides and reports.
public struct Figure: Sendable {
    public enum Form: String, Sendable { case svg, csv }

    /// The file's name without what stands behind the point: its block's id, and a number where the block has several.
    public let name: String
    public let form: Form
    public let content: String

    /// The file's bytes. CSV begins with a byte order mark: without one Excel takes UTF-8 for the system's encoding, and Hangul becomes other letters.
    public var bytes: [UInt8] {
        switch form {
        case .svg: Array(content.utf8)
        case .csv: Array("\u{FEFF}\(content)".utf8)
        }
    }
}

/// The charts of a run as SVG, and the numbers of its charts and tables as CSV, in the lesson's order.
public func figures(of run: LessonRun) -> [Figure] {
    let page = HTMLPage(run: run, allowingRawHTML: false, bounds: .large)
    var names = FigureNames(run.blocks.map(\.block.id))
    return run.blocks.flatMap { block -> [Figure] in
        guard block.block.options.output else { return [] }
        return block.outputs.flatMap { output -> [Figure] in
            guard case .chart(let shown) = output, let chart = shown.chart as? any DrawnChart, !page.deadline.isOver else { return [] }
            let options = block.block.options
            // A table of models has its curves within the table.
            let drawing =
                chart is ModelComparison ? nil : SVGFile(chart.html(on: page, alt: nil), title: chart.heading, columns: (chart as? Panels)?.columns ?? 2)
            let svg = drawing.map { drawing in
                Figure(
                    name: names.next(for: block.block.id, .svg), form: .svg,
                    content: drawing.text(
                        name: options.caption ?? block.block.id, note: chart.note(in: page.words), description: options.alt, language: page.language))
            }
            let tables = chart.numbers(in: page.words).filter { !$0.columns.isEmpty || !$0.rows.isEmpty }
            return [svg].compactMap(\.self) + tables.map { Figure(name: names.next(for: block.block.id, .csv), form: .csv, content: $0.csv) }
        }
    }
}

/// The names of a lesson's figures: none twice, also where capitals and small letters are one.
private struct FigureNames {
    /// What each block's first figure is called.
    private let first: Set<String>
    private var taken: Set<String> = []

    init(_ ids: [String]) { first = Set(ids.map { Self.safe($0).lowercased() }) }

    mutating func next(for id: String, _ form: Figure.Form) -> String {
        let base = Self.safe(id)
        var (name, number) = (base, 1)
        while number > 1 && first.contains(name.lowercased()) || !taken.insert("\(name.lowercased()).\(form)").inserted {
            number += 1
            name = "\(base)-\(number)"
        }
        return name
    }

    /// A name that leads nowhere else, and that is no hidden file's.
    private static func safe(_ id: String) -> String {
        let plain = id.replacing(/[\/\\:*?"<>|\x00-\x1F]/, with: "_")
        return plain.hasPrefix(".") ? "_" + plain.dropFirst() : plain
    }
}
