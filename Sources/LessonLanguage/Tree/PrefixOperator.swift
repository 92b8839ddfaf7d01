/// Operators before an operand that the language itself knows.
enum PrefixOperator: String {
    case not = "!"
    case minus = "-"
    case plus = "+"
    case bitNot = "~"
    case through = "..."
    case upTo = "..<"
}
