import LessonDocument
import LessonExecution
import RNN
import Wording

/// What changed between two runs as one HTML file that needs nothing else, in the frame of a lesson's page.
public func differencePage(_ difference: RunDifference, in language: ReaderLanguage = .english) -> String {
    HTMLDifference(difference, in: language).html
}

/// The page of what changed: a section a block that did, before and now side by side; blocks that are the same folded into a line.
struct HTMLDifference {
    let difference: RunDifference
    /// A page of no lesson's, which draws the charts and has the words.
    let page: HTMLPage
    let language: ReaderLanguage

    init(_ difference: RunDifference, in language: ReaderLanguage) {
        self.difference = difference
        self.language = language
        let name = difference.new.file.split(separator: "/").last.map(String.init) ?? difference.new.file
        var page = HTMLPage(run: Self.noRun(language, version: difference.new.version), allowingRawHTML: false, bounds: PageBounds())
        page.ownTitle = DifferenceWord.title(lesson: name).told(in: language)
        page.ownStyle = differenceStyle
        self.page = page
    }

    /// A run of nothing: all that a page wants to know beside what it shows.
    private static func noRun(_ language: ReaderLanguage, version: String) -> LessonRun {
        let text = "---\nlang: \(language.rawValue)\n---\n\n```swift\n0\n```\n"
        // No reader's text: it can be read, or no lesson can.
        guard let lesson = try? Lesson(parsing: text, file: "") else { preconditionFailure("the text above is a lesson") }
        let made = Provenance(version: version, seed: 0, parameters: [], data: [], machine: "", date: "")
        return LessonRun(lesson: lesson, blocks: [], status: .ok, seconds: 0, provenance: made)
    }

    func said(_ word: DifferenceWord) -> String { word.told(in: language) }

    var html: String {
        let blocks = difference.blocks
        let settings = difference.rows.filter { $0.block.isEmpty && $0.what != .prose }
        let changed = blocks.filter(\.isChanged)
        var content = settings.isEmpty ? "" : table(of: settings)
        if changed.isEmpty, settings.isEmpty, difference.prose.isEmpty { content += element("p", text: said(.allSame)) + "\n" }
        var (same, leftOut, entries) = ([String](), [String](), [(address: String, name: String)]())
        func endSame() {
            if !same.isEmpty { content += element("p", ["class": "status"], text: said(.same(blocks: same.count, names: same.joined(separator: ", ")))) + "\n" }
            same = []
        }
        func add(_ address: String, _ name: String, _ section: () -> String) {
            endSame()
            let own = page.deadline.isOver ? "" : section()
            if own.isEmpty || content.utf8.count + own.utf8.count > page.bounds.bytes { return leftOut.append(name) }
            content += own
            entries.append((address, name))
        }
        var prose = difference.prose[...]
        func addProse(before block: String?) {
            while let first = prose.first, block == nil || first.nextBlock == block {
                let changes = prose.prefix { $0.heading == first.heading && $0.nextBlock == first.nextBlock }
                prose = prose.dropFirst(changes.count)
                let (address, name) = ("prose.\(entries.count + leftOut.count)", said(.prose(section: first.heading)))
                add(address, name) { section(of: changes, name: name, address: address) }
            }
        }
        for block in blocks {
            addProse(before: block.id)
            if block.isChanged { add(address(of: block), block.id) { section(of: block) } } else { same.append(block.id) }
        }
        addProse(before: nil)
        endSame()
        if !leftOut.isEmpty { content += element("p", ["class": "status"], text: said(.leftOut(names: leftOut.joined(separator: ", ")))) + "\n" }
        return page.frame(header: header, contents: contents(of: entries), content: content, foot: foot)
    }

    private var header: String {
        let title = element("h1", text: page.title)
        return element(
            "header", ["class": "head"],
            "\n\(title)\n\(element("p", ["class": "byline"], "\(page.moment(difference.old.date)) → \(page.moment(difference.new.date))"))\n")
    }

    private func contents(of entries: [(address: String, name: String)]) -> String {
        guard entries.count > 1 else { return "" }
        let items = entries.map { "<li>\(element("a", ["href": "#\($0.address)"], text: $0.name))</li>\n" }
        return page.contents("<ol>\n\(items.joined())</ol>")
    }

    func address(of block: RunDifference.Block) -> String { "block.\(block.id)" }

    /// Which two runs they are.
    private var foot: String {
        let rows = [(DifferenceWord.before, difference.old), (.now, difference.new)].map { word, run in
            let settings =
                ["lessons \(run.version)", "\(page.words(.seed)) \(run.seed)"] + run.parameters.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
            return
                "<div>\(element("dt", text: said(word)))\(element("dd", [:], "\(page.moment(run.date)) · \(escape(settings.joined(separator: " · ")))"))</div>\n"
        }
        return "<footer>\n\(element("h2", text: page.words(.madeBy)))\n<dl>\n\(rows.joined())</dl>\n</footer>"
    }

    /// Settings, numbers and how blocks ended, as the terminal tells them.
    func table(of rows: [RunDifference.Row]) -> String {
        let columns: [DifferenceWord] = [.what, .before, .now]
        return LessonReport.table(columns: columns.map(said), rows: rows.map { row in [row.what, row.old, row.new].map { $0.told(in: language) } })
    }
}
