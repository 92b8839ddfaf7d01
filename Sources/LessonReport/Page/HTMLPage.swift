import Dispatch
import LessonDocument
import LessonExecution

/// A finished run as one HTML file that needs nothing else: no request, no script to be read.
///
/// The same run gives the same bytes.
/// - Parameter allowingRawHTML: the lesson's raw HTML is passed on as it is; for lessons that one trusts.
public func htmlPage(_ run: LessonRun, allowingRawHTML: Bool = false) -> String {
    renderedPage(run, allowingRawHTML: allowingRawHTML).text
}

/// What all parts of one page know.
struct HTMLPage {
    let run: LessonRun
    let allowingRawHTML: Bool
    let language: String
    let words: Words
    let bounds: PageBounds
    let deadline: Deadline
    /// Those of its figures and tables.
    let figureNumbers: FigureNumbers
    /// What it is printed on; nil for a page on a screen.
    let paper: Paper?
    /// Which output is made, so that drawings have addresses of their own; nil where they need none.
    var place: String?
    /// What comes behind the style of all pages.
    var ownStyle: String
    /// What blocks were expected to give, by the fences' places.
    private let expectations: [Place: OutputExpectation]
    /// What the blocks gave, by their numbers.
    var outputs: [Int: [MadeOutput]] = [:]
    /// Why the lesson's text is not on the page, if it is not.
    var proseOmission: Omission?

    init(run: LessonRun, allowingRawHTML: Bool, bounds: PageBounds, paper: Paper? = nil) {
        self.run = run
        self.paper = paper
        expectations = Dictionary(run.outputExpectations.map { ($0.expected.place, $0) }, uniquingKeysWith: { first, _ in first })
        ownStyle = (paper?.style ?? "") + (expectations.values.contains { $0.verdict == .unmet } ? differenceStyle : "")
        self.bounds = bounds
        deadline = bounds.deadline
        self.allowingRawHTML = allowingRawHTML
        language = run.lesson.frontMatter.lang ?? (Self.isKorean(run.lesson.source) ? "ko" : "en")
        words = Words(language: language)
        figureNumbers = FigureNumbers(of: run, allowingRawHTML: allowingRawHTML, words)
    }

    /// Whether a text without its code is written in Korean; a few Hangul words make no lesson Korean, nor do English terms make one English.
    private static func isKorean(_ source: String) -> Bool {
        var (hangul, latin, isCode) = (0, 0, false)
        for line in source.split(separator: "\n") {
            if line.drop(while: { $0 == " " }).hasPrefix("```") { isCode.toggle() }
            if isCode { continue }
            for letter in line.unicodeScalars {
                switch letter {
                case "\u{AC00}"..."\u{D7A3}": hangul += 1
                case "a"..."z", "A"..."Z": latin += 1
                default: break
                }
            }
        }
        return hangul > 0 && hangul * 4 > latin
    }

    /// What the page is called where that is not the lesson's title.
    var ownTitle: String?

    /// The lesson's title: its front matter's, its first heading's, its file's.
    var title: String {
        ownTitle ?? run.lesson.frontMatter.title ?? run.lesson.headings.first?.text
            ?? String(run.lesson.file.split(separator: "/").last ?? "lesson")
    }
}

extension HTMLPage {
    /// The lesson's first heading where it says the title once more: the page shows the title alone, in its place and with its address.
    var titleHeading: Heading? {
        guard let title = run.lesson.frontMatter.title, let heading = run.lesson.headings.first,
            heading.text.split(whereSeparator: \.isWhitespace) == title.split(whereSeparator: \.isWhitespace),
            // What a title has no room for: notes, links, pictures.
            !isLinked(heading)
        else { return nil }
        return heading
    }

    private func isLinked(_ heading: Heading) -> Bool {
        let lines = run.lesson.source.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        return lines.indices.contains(heading.line - 1) && lines[heading.line - 1].contains("[")
    }

    var html: String {
        frame(
            header: header, contents: proseOmission == nil ? contents : "", content: (proseOmission.map { note(on: $0) } ?? prose) + neighbours, foot: foot)
    }

    /// A whole page around its parts.
    func frame(header: String, contents: String, content: String, foot: String) -> String {
        """
        <!DOCTYPE html>
        \(openingTag("html", ["lang": language, "class": words.language == .korean ? "ko" : nil]))
        \(head)
        \(openingTag("body", ["class": contents.isEmpty ? nil : "indexed"]))
        \(element("a", ["class": "skip", "href": "#page.lesson"], text: words(.skip)))
        <div class="columns">
        \(header)
        \(contents)\(element("main", ["id": "page.lesson", "tabindex": "-1"], content))
        </div>
        \(content.contains("url(#\(Self.arrowHead))") ? Self.arrowMarker : "")\(foot)
        <script>\(pageScript)</script>
        </body>
        </html>

        """
    }

    /// Makes what the blocks gave, on all cores.
    mutating func makeOutputs() {
        let (runs, page) = (run.blocks, self)
        let made = [[MadeOutput]](unsafeUninitializedCapacity: runs.count) { buffer, count in
            nonisolated(unsafe) let places = buffer
            DispatchQueue.concurrentPerform(iterations: runs.count) { index in
                (places.baseAddress! + index).initialize(to: page.outputs(of: runs[index]))
            }
            count = runs.count
        }
        outputs = Dictionary(zip(runs.map(\.block.number), made), uniquingKeysWith: { first, _ in first })
    }

    private func outputs(of run: BlockRun) -> [MadeOutput] {
        guard run.block.options.output else { return [] }
        return run.outputs.enumerated().map { index, output in
            if deadline.isOver {
                let omission = Omission.time(bounds.seconds)
                return MadeOutput(html: note(on: omission), omission: omission)
            }
            var page = self
            page.place = "\(run.block.number).\(index)"
            return MadeOutput(html: page.html(of: output, alt: run.block.options.alt))
        }
    }

    /// Each block's part of the page, by its number; made on all cores.
    private var blocks: [Int: String] {
        let runs = run.blocks
        let parts = [String](unsafeUninitializedCapacity: runs.count) { buffer, count in
            nonisolated(unsafe) let places = buffer
            DispatchQueue.concurrentPerform(iterations: runs.count) { index in
                (places.baseAddress! + index).initialize(to: html(of: runs[index]))
            }
            count = runs.count
        }
        return Dictionary(zip(runs.map(\.block.number), parts), uniquingKeysWith: { first, _ in first })
    }

    var prose: String {
        let blocks = blocks
        var markup = ProseMarkup(
            block: { block in blocks[block.number] ?? html(of: BlockRun(block: block, status: .skipped)) }, formula: html(of:))
        markup.expectedOutput = { expected in expectations[expected.place].map { html(of: $0) } ?? "" }
        let values = Dictionary(run.boundValues.map { ($0.number.place, $0) }, uniquingKeysWith: { first, _ in first })
        markup.boundNumber = { html(of: values[$0.place] ?? BoundValue(number: $0, outcome: .missing)) }
        markup.headingAttributes = { " id=\(quoted($0.anchor))" }
        markup.headingLeftOut = titleHeading?.line
        markup.callOut = { kind in
            if kind.isFolded {
                return openingTag("details", ["class": "callout \(kind.rawValue)"]) + element("summary", ["class": "kind"], text: words(.callOut(kind))) + "\n"
            }
            return openingTag("div", ["class": "callout \(kind.rawValue)", "role": "note"]) + element("p", ["class": "kind"], text: words(.callOut(kind)))
                + "\n"
        }
        (markup.pictureNumbers, markup.linkNames) = (figureNumbers.pictures, figureNumbers.names)
        markup.pictureUses = pictureUses
        markup.pictureNote = { note(on: .size($0.sizeInPage, limit: bounds.bytes), element: "span") + " " }
        markup.notesName = escape(words(.notes))
        markup.taskName = { escape(words(.task(isDone: $0))) }
        markup.noteReturn = escape(words(.noteReturn))
        let warnings = HTMLWarnings(of: self)
        let first = warnings.take(upTo: run.lesson.frontMatter.lineCount)
        markup.behind = { warnings.take(upTo: $0) }
        return first + run.lesson.html(allowingRawHTML: allowingRawHTML, markup) + warnings.takeAll()
    }
}
