import Foundation

/// How a call that another tool has is written in a lesson: `pad_sequences(x, maxlen)` as `padSequences($x, maxlen: $maxlen)`.
struct ForeignForm: Sendable {
    /// The names of its parameters there, by which a call may give them in any order.
    let parameters: [String]
    /// Swift with `$name` where an argument stands; a name alone takes all arguments as they are.
    let template: String
    /// Whether it is a call there, and no value.
    let isCall: Bool

    /// Whether the call becomes a range, which needs brackets where something follows.
    var rank: PythonReader.Rank { template.contains("..<") || template.contains("...") ? .range : template.contains(" * ") ? .product : .whole }

    func takes(_ arguments: [PythonArgument]) -> Bool {
        arguments.count <= parameters.count && arguments.allSatisfy { $0.name.map(parameters.contains) ?? true }
    }

    /// - Parameter own: what the method is called on, for `$self`.
    func swift(_ arguments: [PythonArgument], own: String?) -> String {
        guard template.contains("$") || template.contains("(") else { return "\(template)(\(PythonArgument.list(arguments)))" }
        var given: [String: String] = ["self": own ?? "…"]
        var rest: [PythonArgument] = []
        var place = 0
        for argument in arguments {
            if argument.isKeyword {
                if let name = argument.name, parameters.contains(name) { given[name] = argument.text } else { rest.append(argument) }
            } else if place < parameters.count {
                given[parameters[place]] = argument.text
                place += 1
            } else {
                rest.append(argument)
            }
        }
        var text = template.replacing("$*", with: PythonArgument.list(arguments))
        if template.contains("$*") { rest = [] }
        for name in (parameters + ["self"]).sorted(by: { $0.count > $1.count }) { text = Self.put(given[name], for: "$" + name, in: text) }
        guard !rest.isEmpty, text.hasSuffix(")"), parameters.isEmpty == false || text.hasSuffix("()") else { return text }
        return text.dropLast() + (text.hasSuffix("()") ? "" : ", ") + PythonArgument.list(rest) + ")"
    }

    /// The text with a value in the place of its name; without one, an argument is left out with its label.
    private static func put(_ value: String?, for name: String, in text: String) -> String {
        var result = text
        while let range = result.range(of: name) {
            guard let value else {
                let before = result[..<range.lowerBound]
                if let comma = before.range(of: ", ", options: .backwards), !before[comma.upperBound...].contains("(") {
                    result.removeSubrange(comma.lowerBound..<range.upperBound)
                } else {
                    result.replaceSubrange(range, with: "…")
                }
                continue
            }
            let isFollowed = result[range.upperBound...].first.map { ".[".contains($0) } ?? false
            let isWhole =
                !value.contains(" ") || value.hasSuffix(")") && !value.contains(") ") || value.hasPrefix("[") && value.hasSuffix("]") || value.hasPrefix("\"")
            result.replaceSubrange(range, with: isFollowed && (!isWhole || value.contains("..<")) ? "(\(value))" : value)
        }
        return result
    }
}
