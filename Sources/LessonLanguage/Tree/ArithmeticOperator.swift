/// Operators that give a value of their operands' type.
enum ArithmeticOperator: Equatable {
    case number(NumberOperator)
    case bits(BitOperator)

    init?(_ symbol: String) {
        if let own = NumberOperator(rawValue: symbol) {
            self = .number(own)
        } else if let own = BitOperator(rawValue: symbol) {
            self = .bits(own)
        } else {
            return nil
        }
    }

    var symbol: String {
        switch self {
        case .number(let own): own.rawValue
        case .bits(let own): own.rawValue
        }
    }

    /// Whether its operands are whole numbers.
    var isOfWholeNumbers: Bool {
        switch self {
        case .number(.remainder), .bits: true
        case .number(.plus), .number(.minus), .number(.times), .number(.divided): false
        }
    }
}
