extension PatternError {
    var english: String {
        switch self {
        case .tupleCount(let count, let type): "tuple pattern has \(count) elements, but the value has type '\(type)'"
        case .optional(let type): "'?' pattern cannot match values of type '\(type)'"
        case .nilLiteral(let type): "'nil' cannot match values of type '\(type)'"
        case .type(let pattern, let type): "pattern of type '\(pattern)' cannot match values of type '\(type)'"
        case .expression(let pattern, let type): "expression pattern of type '\(pattern)' cannot match values of type '\(type)'"
        case .associatedValues(let name, let count):
            "tuple pattern has the wrong length for the case '\(name)', which has \(count) associated value\(count == 1 ? "" : "s")"
        case .label(let label, let wanted): "tuple pattern element label '\(label)' must be '\(wanted)'"
        }
    }
}
