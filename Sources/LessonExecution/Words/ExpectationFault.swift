import Wording

/// What is wrong with what a lesson says of its own results.
package enum ExpectationFault: Bilingual {
    /// A block gave something else than the fence behind it says.
    case unmet(block: String)
    /// A line of the fence, and one in its place.
    case expectedLine(String), givenLine(String), moreLines(Int)
    /// A number of the prose has another value now.
    case outdated(written: String, expression: String, now: String)
    /// Several have, in a run with options.
    case others([Other])
    /// What is bound to a number is more than an expression, no number, or changes something: with the function that does.
    case noExpression, noNumber(type: String), effect(String?)
    /// A number without a mark that a block showed in an earlier run, and shows no longer.
    case drifted(written: String, block: String, line: Int)
    /// What to do.
    case promote

    package struct Other: Sendable {
        let written: String
        let now: String
        let line: Int

        package init(written: String, now: String, line: Int) { (self.written, self.now, self.line) = (written, now, line) }
    }
}
