extension ClosureError {
    var english: String {
        switch self {
        case .usesBeyond(let place, let given): "the closure uses $\(place), but it is given \(arguments(given))\(given == 1 ? ": `$0`" : "")"
        case .ignoresArguments(let count):
            "contextual type for closure argument expects \(arguments(count)), which cannot be implicitly ignored; write 'in' with names or '_'"
        case .parameterCount(let wanted, let written):
            "contextual closure type expects \(arguments(wanted)), but \(written) \(written == 1 ? "was" : "were") used in closure body"
        case .meaninglessCapture(let specifier): "'\(specifier)' means nothing here: lessons have no classes of their own"
        }
    }

    private func arguments(_ count: Int) -> String { "\(count) argument\(count == 1 ? "" : "s")" }
}
