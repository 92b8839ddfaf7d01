/// How a member is declared, in a message: never longer than a line.
extension Member {
    private static let longest = 100

    /// What `lessons check --describe` calls it.
    private var describedName: String {
        kind == .initializer ? (type.wrapped ?? type).nominal?.name ?? name : name
    }

    private var isOfLesson: Bool { if case .lesson = implementation { true } else { false } }

    /// The name that a call writes.
    var calledName: String { kind == .initializer ? describedName : name }

    /// The whole declaration where it is short; else what it must be given, and the parameter that is spoken of.
    /// - Parameter label: of the parameter that is spoken of.
    func brief(keeping label: String? = nil) -> String {
        var whole = signature.isEmpty ? labelledName : signature
        // A lesson's own is declared as `init`, and may be called so.
        if !isOfLesson, whole.hasPrefix("init(") || whole.hasPrefix("init?(") { whole = describedName + whole.drop { $0 != "(" } }
        guard whole.count > Self.longest else { return whole }
        var shown: [String] = []
        for parameter in parameters {
            let isKept = parameter.defaultValue == nil && !parameter.isVariadic || parameter.label == label && label != nil
            let text = isKept ? parameter.brief : "…"
            if text != "…" || shown.last != "…" { shown.append(text) }
        }
        let more = hostBody == nil ? "" : " (`lessons check --describe \(describedName)`)"
        return "\(describedName)(\(shown.joined(separator: ", ")))\(more)"
    }
}

extension Parameter {
    fileprivate var brief: String { "\(label.map { $0 == name ? name : "\($0) \(name)" } ?? "_ \(name)"): \(type)" }
}

extension [Member] {
    /// Some declarations, the first before the others, as many as a message has room for.
    var briefly: [String] {
        var shown: [String] = []
        for member in self {
            let text = member.brief()
            if !shown.isEmpty, shown.reduce(text.count, { $0 + $1.count }) > 90 { break }
            if !shown.contains(text) { shown.append(text) }
        }
        return shown
    }
}
