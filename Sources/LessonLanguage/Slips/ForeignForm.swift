import Foundation

/// How a call that another tool has is written in a lesson: `pad_sequences(x, maxlen)` as `padSequences($x, maxlen: $maxlen)`.
struct ForeignForm: Sendable {
    /// The names of its parameters there, by which a call may give them in any order.
    let parameters: [String]
    /// How many of them may be given without their names.
    let places: Int
    /// Those that have to have a value for this row of the table: `axis=1`.
    private let fixed: [String: String]
    /// Those without which another row is meant: `key!`.
    private let required: [String]
    /// Swift with `$name` where an argument stands; a name alone takes all arguments as they are.
    var template: String { templates[0] }
    /// Where the types of the arguments decide, what is tried in turn: `$x.contains(true) | $x.contains { $0 != 0 }`.
    private let templates: [String]
    /// Whether it is a call there, and no value.
    let isCall: Bool

    /// - Parameter parameters: those behind a `*` are given by name alone.
    init(parameters: [String], template: String, isCall: Bool) {
        let named = parameters.map { $0.split(separator: "=", maxSplits: 1).map(String.init) }
        self.parameters = named.map { $0[0].filter { $0 != "!" } }.filter { $0 != "*" }
        required = named.map { $0[0] }.filter { $0.hasSuffix("!") }.map { String($0.dropLast()) }
        fixed = Dictionary(named.filter { $0.count == 2 }.map { ($0[0], $0[1]) }) { $1 }
        places = parameters.firstIndex(of: "*") ?? parameters.count
        (templates, self.isCall) = (template.components(separatedBy: " | "), isCall)
    }

    /// Whether the call becomes a range, which needs brackets where something follows.
    var rank: PythonReader.Rank { template.contains("..<") || template.contains("...") ? .range : template.contains(" * ") ? .product : .whole }

    func takes(_ arguments: [PythonArgument]) -> Bool {
        guard arguments.count(where: { !$0.isKeyword }) <= places, arguments.count <= parameters.count,
            arguments.allSatisfy({ $0.name.map { parameter($0) != nil } ?? true })
        else { return false }
        guard hasRequired(arguments) else { return false }
        guard !fixed.isEmpty else { return true }
        let given = given(arguments).values
        return fixed.allSatisfy { name, value in given[name].map { $0 == value || value == "1" && $0 == "-1" } ?? false }
    }

    /// Whether those are given without which another row is meant.
    func hasRequired(_ arguments: [PythonArgument]) -> Bool {
        guard !required.isEmpty else { return true }
        let given = given(arguments).values
        return required.allSatisfy { given[$0] != nil }
    }

    /// The values of the parameters, and the arguments that none has.
    private func given(_ arguments: [PythonArgument]) -> (values: [String: String], rest: [PythonArgument]) {
        var values: [String: String] = [:]
        var rest: [PythonArgument] = []
        var place = 0
        for argument in arguments {
            if argument.isKeyword {
                if let name = argument.name.flatMap(parameter) { values[name] = argument.text } else { rest.append(argument) }
            } else if place < parameters.count {
                values[parameters[place]] = argument.text
                place += 1
            } else {
                rest.append(argument)
            }
        }
        return (values, rest)
    }

    /// A parameter by its name there, or by the one it has in Swift's spelling.
    private func parameter(_ name: String) -> String? {
        parameters.contains(name) ? name : parameters.first { $0.replacing("_", with: "") == name.lowercased() }
    }

    /// - Parameter own: what the method is called on, for `$self`.
    func swift(_ arguments: [PythonArgument], own: String?, names: ForeignNames = ForeignNames()) -> String {
        let template = templates[min(names.turn, templates.count - 1)]
        if template.hasPrefix("."), !template.contains("$"), arguments.isEmpty { return template }
        guard template.contains("$") || template.contains("(") else { return "\(template)(\(PythonArgument.list(arguments)))" }
        var (given, rest) = given(arguments)
        given["self"] = own ?? "…"
        let list = PythonArgument.list(arguments)
        let isTuple = arguments.count == 1 && list.hasPrefix("(") && list.hasSuffix(")")
        var text = template.replacing("$*", with: isTuple ? String(list.dropFirst().dropLast()) : list)
        if template.contains("$*") { rest = [] }
        for name in parameters {
            // A shape, whose brackets the template has; a comparison, taken apart.
            if let value = given[name], value.hasPrefix("("), value.hasSuffix(")") {
                text = text.replacing(
                    "[$\(name)]", with: "[\(value.dropFirst().dropLast().split(separator: ",").map { $0.filter { $0 != " " } }.joined(separator: ", "))]")
            }
            if text.contains("$\(name).left"), let parts = given[name]?.firstMatch(of: /^\(?([^ ]+) ((?:[<>]=?|==|!=) [^ ]+?)\)?$/) {
                text = text.replacing("$\(name).left", with: parts.1).replacing("$\(name).rest", with: parts.2)
            }
            // The name that a row of values has in a chart.
            if let value = given[name] { text = text.replacing("\"$\(name)\"", with: Self.title(of: value)) }
            if let key = given[name] { for place in ["$0", "$1"] { text = text.replacing("$\(name)(\(place))", with: Self.applied(key, to: place)) } }
            // A shape, which may be a tuple there.
            if let value = given[name], value.hasPrefix("("), value.hasSuffix(")") {
                text = text.replacing(
                    "[$\(name)]", with: "[\(value.dropFirst().dropLast().split(separator: ",").map { $0.trimmingPrefix(" ") }.joined(separator: ", "))]")
            } else if let value = given[name], value.hasPrefix("["), value.hasSuffix("]") {
                text = text.replacing("[$\(name)]", with: value)
            }
            // Whole numbers where others are wanted.
            let isOfWhole = given[name].map { names.type(of: $0) == "[Int]" } ?? false
            text = text.replacing("<$\(name)>", with: isOfWhole ? "$\(name).map { Double($0) }" : "$\(name)")
        }
        if let type = given["type"] { given["type"] = ForeignNames.pythonTypes[type] ?? type }
        for name in (parameters + ["self"]).sorted(by: { $0.count > $1.count }) { text = Self.put(given[name], for: "$" + name, in: text) }
        guard !rest.isEmpty, text.hasSuffix(")"), parameters.isEmpty == false || text.hasSuffix("()") else { return text }
        return text.dropLast() + (text.hasSuffix("()") ? "" : ", ") + PythonArgument.list(rest) + ")"
    }

    static func title(of value: String) -> String {
        if value.hasPrefix("\"") { return value }
        if value.hasSuffix("\"]"), let open = value.lastIndex(of: "[") { return String(value[value.index(after: open)...].dropLast()) }
        return value.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" } ? "\"\(value)\"" : "\"y\""
    }

    /// What a function gives for an argument: the body of a closure with one parameter, or a call.
    private static func applied(_ function: String, to argument: String) -> String {
        if let parts = function.wholeMatch(of: /\{ (\w+) in (.*) \}/) { return String(parts.2).replacingName(String(parts.1), with: argument) }
        return ["len": "\(argument).count", "abs": "abs(\(argument))"][function] ?? "\(function)(\(argument))"
    }

    /// The text with a value in the place of its name; without one, an argument is left out with its label.
    private static func put(_ value: String?, for name: String, in text: String) -> String {
        var result = text
        while let range = result.range(of: name) {
            guard let value else {
                let before = result[..<range.lowerBound]
                if let comma = before.range(of: ", ", options: .backwards), !before[comma.upperBound...].contains("(") {
                    result.removeSubrange(comma.lowerBound..<range.upperBound)
                } else if let open = before.lastIndex(of: "("), before[before.index(after: open)...].hasSuffix(": ") {
                    // The first argument, with its label.
                    let end = result[range.upperBound...].hasPrefix(", ") ? result.index(range.upperBound, offsetBy: 2) : range.upperBound
                    result.removeSubrange(before.index(after: open)..<end)
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

extension String {
    /// With another name wherever a name stands by itself.
    fileprivate func replacingName(_ name: String, with other: String) -> String {
        var (result, word, isMember) = ("", "", false)
        for character in self + " " {
            if character.isLetter || character.isNumber || character == "_" {
                if word.isEmpty { isMember = result.last == "." }
                word.append(character)
            } else {
                result += word == name && !isMember ? other : word
                word = ""
                result.append(character)
            }
        }
        return String(result.dropLast())
    }
}
