/// What stands in the HTML of a lesson's prose where it is not CommonMark's own. All texts are HTML.
public struct ProseMarkup {
    /// In a block's place.
    public var block: (Block) -> String
    /// At the beginning of a heading: its anchor.
    public var headingPrefix: (Heading) -> String = { _ in "" }
    /// In a formula's place.
    public var formula: (Formula) -> String
    /// The beginning of a call-out, whose end is `</div>`.
    public var callOut: (CallOut) -> String = { "<div class=\"callout \($0.rawValue)\">" }
    /// The name of the footnotes' section, and of the links back from them.
    public var notesName = "Footnotes"
    public var noteReturn = "Back to the text"

    public init(block: @escaping (Block) -> String, formula: @escaping (Formula) -> String) {
        self.block = block
        self.formula = formula
    }
}
