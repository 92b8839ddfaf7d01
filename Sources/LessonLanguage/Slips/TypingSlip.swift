/// What does not hold together as it was typed, or is written as languages besides Python have it.
public enum TypingSlip: Equatable, Sendable {
    // Brackets, commas and quotes.
    /// Signs that are missing, with the line in which the first was opened, where that is another.
    case unclosed(String, line: Int?)
    case unopened(String)
    /// A brace that was opened in a line.
    case openBlock(line: Int)
    case closedBlock
    case comma
    /// A colon behind a label.
    case labelSign
    case unclosedText, unopenedText, longText

    // Signs.
    case spacing, assignment, equality, range, thousands, lineEnd, doubleSign(String), trailing(String)

    // Words.
    case reserved(String), capital(String), nameForm, numberForm

    // Statements.
    case loop, values, repetition, switching, prompt, unpacking, textBetween, star, callBrackets, newWord, mainGuard

    // Values.
    case closureHead, product, quoteWithin, percentage, interpolation, missing, oneByOne
}
