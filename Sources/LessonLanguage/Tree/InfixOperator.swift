/// Operators between two operands that the language itself knows. What else a lesson or the host declares is found by its symbol.
enum InfixOperator {
    case arithmetic(ArithmeticOperator)
    case comparison(ComparisonOperator)
    /// `+=`
    case compound(ArithmeticOperator)
    case and, or
    case coalesce
    case range(isClosed: Bool)
    /// Swift's own that lessons have no use for: `~=`, `->`.
    case refused

    init?(_ symbol: String) {
        if let known = ArithmeticOperator(symbol) {
            self = .arithmetic(known)
        } else if let known = ComparisonOperator(rawValue: symbol) {
            self = .comparison(known)
        } else if symbol.last == "=", let known = ArithmeticOperator(String(symbol.dropLast())) {
            self = .compound(known)
        } else {
            switch symbol {
            case "&&": self = .and
            case "||": self = .or
            case "??": self = .coalesce
            case "...": self = .range(isClosed: true)
            case "..<": self = .range(isClosed: false)
            case "~=", "->": self = .refused
            default: return nil
            }
        }
    }

    /// Whether it changes its left side: `+=` and its kin, also those that a lesson declares.
    static func changesLeft(_ symbol: String) -> Bool { symbol.hasSuffix("=") && ComparisonOperator(rawValue: symbol) == nil }
}
