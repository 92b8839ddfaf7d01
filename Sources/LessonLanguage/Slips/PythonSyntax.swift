/// Python's ways of writing that Swift has others for.
public enum PythonSyntax: Equatable, Sendable {
    // Statements.
    case importing
    case function, classDefinition
    case condition, elseIf, otherwise, loop, whileLoop, tryStatement, except, finally, with
    case printStatement
    case pass, global, deletion, raise, assertion, magic
    case declaration, typedDeclaration, tupleAssignment, increment

    // Expressions.
    case wordOperator(String, is: String)
    case membership, identity, unequal, chainedComparison
    case choice, lambda, comprehension
    case power, wholeDivision, matrixProduct, formatOperator
    case slice, negativeIndex
    case dictionary, set
    case namedArgument
    case formattedText, textPrefix(String)
    case numberFormat
    /// Names for the parts of what is one value here.
    case scores
    /// The same of pairs, with a name of one.
    case reviews(String)

    // Marks.
    case comment, singleQuotes

    case typing(TypingSlip)

    /// Whether Swift's parser reads it, as something else: then the checker finds it by what it means.
    var isReadBySwift: Bool {
        switch self {
        case .namedArgument, .power, .negativeIndex, .declaration, .increment, .unequal: true
        case .importing, .function, .classDefinition, .condition, .elseIf, .otherwise, .loop, .whileLoop, .tryStatement, .except, .finally, .with,
            .printStatement, .pass,
            .global, .deletion, .raise, .assertion, .magic, .typedDeclaration, .tupleAssignment, .wordOperator, .membership, .identity, .chainedComparison,
            .choice, .lambda, .comprehension, .wholeDivision, .matrixProduct, .formatOperator, .slice, .dictionary, .set, .formattedText, .textPrefix, .comment,
            .singleQuotes, .numberFormat, .scores, .reviews, .typing:
            false
        }
    }
}
