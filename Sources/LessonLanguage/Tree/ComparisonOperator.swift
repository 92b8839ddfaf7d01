/// Operators that give whether two values are equal, or in order.
enum ComparisonOperator: String {
    case equal = "=="
    case unequal = "!="
    case less = "<"
    case more = ">"
    case atMost = "<="
    case atLeast = ">="

    var isEquality: Bool {
        switch self {
        case .equal, .unequal: true
        case .less, .more, .atMost, .atLeast: false
        }
    }
}
