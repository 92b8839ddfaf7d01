extension InitialisationError {
    var english: String {
        switch self {
        case .constantUnset(let name, let isCaptured): "constant '\(name)' \(used(isCaptured)) before being initialized"
        case .variableUnset(let name, let isCaptured): "variable '\(name)' \(used(isCaptured)) before being initialized"
        case .fieldUnset(let name): "'self.\(name)' used before being initialized"
        case .selfUsed(let missing): "'self' used before all stored properties are initialized: \(without(missing))"
        case .returned(let missing): "return from initializer without initializing all stored properties: \(without(missing))"
        case .selfUnset: "'self' is not given a value on all ways through the initializer"
        case .setTwice(let name): "immutable value '\(name)' may only be initialized once"
        case .constantChanged(let name): "immutable value '\(name)' can't be changed once it is initialized; change 'let' to 'var' to make it mutable"
        case .constantFieldChanged(let name): "immutable value 'self.\(name)' can't be changed once it is initialized"
        }
    }

    private func used(_ isCaptured: Bool) -> String { isCaptured ? "captured by a closure" : "used" }

    private func without(_ names: [String]) -> String { names.map { "'\($0)'" }.joined(separator: ", ") + (names.count == 1 ? " has" : " have") + " no value" }
}
