/// A formula of a lesson's prose, written as TeX writes it: `$h_t$` in a line, `$$…$$` on a line of its own.
public struct Formula: Sendable, Equatable {
    /// What stands between the dollar signs.
    public let source: String
    /// It stands on a line of its own.
    public let isDisplay: Bool
    /// Where its first dollar sign stands.
    public let place: Place
    public let content: FormulaNode
}

/// What formulas are made of. `FormulaReader` makes it from TeX; the page makes markup of it.
public indirect enum FormulaNode: Sendable, Equatable {
    case row([FormulaNode])
    /// A name: one letter is slanted where its face says nothing else.
    case letter(String, FormulaFace)
    case number(String, FormulaFace)
    /// A function that is written upright: `tanh`. Those like `max` take what stands below them as a limit.
    case function(String, hasLimits: Bool)
    case symbol(String, FormulaSymbol)
    /// Words within a formula.
    case text(String, FormulaFace)
    /// A space, in em; it may be below 0.
    case space(Double)
    /// Without a bar it is a binomial coefficient's inside. `isDisplay` where `\dfrac` or `\tfrac` says so.
    case fraction(FormulaNode, FormulaNode, hasBar: Bool, isDisplay: Bool?)
    case root(FormulaNode, degree: FormulaNode?)
    case scripts(FormulaNode, below: FormulaNode?, above: FormulaNode?, areLimits: Bool)
    /// An accent, a line or a brace over its base or under it.
    case mark(FormulaNode, String, isBelow: Bool, stretches: Bool)
    /// `\left( … \right)`: both grow with what stands between. An empty text is no bracket.
    case fenced(String, FormulaNode, String)
    /// A bracket of a fixed height, in em; `nil` where it grows: `\middle|`.
    case bracket(String, height: Double?, FormulaSymbol)
    case table(FormulaTable)
    case style(FormulaNode, isDisplay: Bool)
    case phantom(FormulaNode)
    case boxed(FormulaNode)
}

/// Rows and columns: a matrix, cases, aligned lines.
public struct FormulaTable: Sendable, Equatable {
    public enum Alignment: Sendable { case left, center, right }

    public var rows: [[FormulaNode]]
    /// The columns' alignment, repeated where there are more columns.
    public var alignments: [Alignment]
    /// Rows are set as large as on a line of their own.
    public var isDisplay = false
    /// Columns come in pairs without a gap, as in lines aligned at `&=`.
    public var isAligned = false

    public init(rows: [[FormulaNode]], alignments: [Alignment], isDisplay: Bool = false, isAligned: Bool = false) {
        self.rows = rows
        self.alignments = alignments
        self.isDisplay = isDisplay
        self.isAligned = isAligned
    }
}

/// The part that a symbol plays among its neighbours, which decides the space around it.
public enum FormulaSymbol: Sendable, Equatable {
    case ordinary, binary, relation, opening, closing, punctuation
    /// A sign: a binary symbol with nothing before it to join.
    case prefix
    /// `∑`, `∏`: larger on a line of its own, and then with limits below and above.
    case large
    case integral
}

/// The face of letters and digits.
public enum FormulaFace: Sendable, Equatable {
    /// What mathematics does by itself: letters slanted, digits upright.
    case plain
    case upright, bold, boldSlanted, slanted, sans, fixed
}
