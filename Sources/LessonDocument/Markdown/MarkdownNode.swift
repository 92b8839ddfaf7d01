/// A part of a Markdown text: what it is, how much is within it, and where in the text a block stands.
package struct MarkdownNode: Sendable {
    package enum Kind: Sendable {
        // CommonMark's blocks.
        case document, quote, item, paragraph, thematicBreak
        /// `nil` for a list of bullets; else its first number. In a tight list paragraphs are lines.
        case list(start: Int?, isTight: Bool)
        /// 1 to 6.
        case heading(Int)
        /// Behind a fence the info is what its opening line says.
        case code(String, info: String)
        case html(String)

        // CommonMark's running text.
        case text(String), codeSpan(String), htmlSpan(String)
        case softBreak, lineBreak, emphasis, strong
        case link(String, title: String)
        /// `width`: as the text behind it says, `{width=60%}`.
        case picture(String, title: String, width: PictureWidth?)

        // What lessons have beyond it.
        case callOut(CallOut)
        case table, tableHead, tableBody
        /// The columns that it has no cells for are empty.
        case tableRow(isHead: Bool, empty: [PipeTable.Alignment])
        case tableCell(isHead: Bool, PipeTable.Alignment)
        /// An element of HTML, and what may begin or end one as long as it isn't known what stands around it.
        case element(ProseElement), elementMark(ProseElementMark)
        /// What is shown without anything of its own.
        case plain
        /// The box of an item that is a task.
        case task(isDone: Bool)
        /// Which of the lesson's formulas it is.
        case formula(Int)
        /// Which of the lesson's numbers that are bound to the run it is.
        case boundNumber(Int)
        /// A formula and what must not part from it at a line's end.
        case tied
        case noteReference(number: Int, occurrence: Int)
        /// The footnotes: the last of the document.
        case notes
        case note(number: Int)
        /// The way from a note back to a reference to it.
        case noteReturn(number: Int, occurrence: Int)
    }

    package var kind: Kind
    /// The first line of a block and its last, from 1; 0 for running text.
    package var lines: (first: Int, last: Int) = (0, 0)
    /// Where the block begins in its first line, in characters, from 1.
    var column = 0
    /// How many quotations it stands in.
    var quotes = 0
    /// How many nodes it and those within it are.
    package internal(set) var size = 1
}
