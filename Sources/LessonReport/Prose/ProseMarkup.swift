import LessonDocument

/// What stands in the HTML of a lesson's prose where it is not CommonMark's own. All texts are HTML.
package struct ProseMarkup {
    /// In a block's place.
    package var block: (Block) -> String
    /// In the tag that begins a heading, behind a blank: its address.
    package var headingAttributes: (Heading) -> String = { _ in "" }
    /// The line of a heading that the page has elsewhere.
    package var headingLeftOut: Int?
    /// In a formula's place.
    package var formula: (Formula) -> String
    /// In the place of a number that is bound to the run.
    package var boundNumber: (BoundNumber) -> String = { $0.written }
    /// In the place of what a block is expected to give.
    package var expectedOutput: ((ExpectedOutput) -> String)?
    /// The pictures that the page holds, by their addresses.
    package var pictures: [String: Picture] = [:]
    /// How often each of them is put in, where that is bounded; from then on a note and its name stand in its place.
    package var pictureUses: [String: Int] = [:]
    /// The numbers of those that stand by themselves, in the text's order.
    package var pictureNumbers: [NumberedPicture?] = []
    /// What links without text say, by their addresses.
    package var linkNames: [String: LinkName] = [:]
    package var pictureNote: (Picture) -> String = { _ in "" }
    /// The beginning of a call-out, whose end is `</div>`, or `</details>` where it is folded.
    package var callOut: (CallOut) -> String = { $0.isFolded ? "<details class=\"callout \($0.rawValue)\">" : "<div class=\"callout \($0.rawValue)\">" }
    /// The name of the footnotes' section, and of the links back from them.
    package var notesName = "Footnotes"
    package var noteReturn = "Back to the text"
    /// The name of a task's box.
    package var taskName: (_ isDone: Bool) -> String? = { _ in nil }

    /// Behind a part of the text that is within no other and ends in this line.
    package var behind: (Int) -> String = { _ in "" }

    package init(block: @escaping (Block) -> String, formula: @escaping (Formula) -> String) {
        self.block = block
        self.formula = formula
    }
}

extension Lesson {
    /// The lesson's prose as HTML.
    /// - Parameter allowingRawHTML: raw HTML and links of every kind are passed on as they are; else raw HTML is shown as text, and such links are left out.
    package func html(allowingRawHTML: Bool = false, _ markup: ProseMarkup) -> String {
        func byLine<T>(_ parts: [T], _ line: (T) -> Int, _ html: (T) -> String) -> [Int: String] {
            Dictionary(parts.map { (line($0), html($0)) }, uniquingKeysWith: { first, _ in first })
        }
        var markup = markup
        markup.pictures = pictures
        var blocksAndExpectations = byLine(blocks, \.place.line, markup.block)
        if let html = markup.expectedOutput { blocksAndExpectations.merge(byLine(expectedOutputs, \.place.line, html)) { first, _ in first } }
        var writer = ProseWriter(
            page(allowingRawHTML: allowingRawHTML, names: markup.linkNames), markup, blocks: blocksAndExpectations,
            headingAttributes: byLine(headings, \.line, markup.headingAttributes))
        writer.takesAllAddresses = allowingRawHTML
        return writer.html()
    }
}

/// A text's HTML with nothing left out: CommonMark as the specification has it, and what lessons have beyond it.
package func plainHTML(of text: String) -> String {
    let markup = ProseMarkup(block: { _ in "" }, formula: { "<math>\($0.plainText.replacing("<", with: "&lt;"))</math>" })
    var writer = ProseWriter(MarkdownPage(ofAll: text), markup, blocks: [:], headingAttributes: [:])
    writer.takesAllAddresses = true
    return writer.html()
}
