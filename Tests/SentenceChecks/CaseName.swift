/// A case of an enumeration: `CallError.Missing` and `labelled`.
public struct CaseName: Hashable, CustomStringConvertible {
    public let type: String
    public let name: String

    public var description: String { "\(type).\(name)" }

    /// All cases that a value is made of: its own, and those of its facts.
    public static func within(_ value: Any) -> Set<CaseName> {
        let mirror = Mirror(reflecting: value)
        var names = mirror.children.reduce(into: Set<CaseName>()) { $0.formUnion(within($1.value)) }
        if mirror.displayStyle == .enum { names.insert(CaseName(type: typeName(value), name: mirror.children.first?.label ?? "\(value)")) }
        return names
    }

    /// Without the module's name.
    private static func typeName(_ value: Any) -> String { String(reflecting: Swift.type(of: value)).split(separator: ".").dropFirst().joined(separator: ".") }
}

/// What the facts of an error say: its texts and numbers, but for what is told apart from the sentence.
public func facts(of value: Any, except labels: Set<String> = ["meant"]) -> [String] {
    switch value {
    case let text as String: return [text]
    case let number as Int: return ["\(number)"]
    default:
        return Mirror(reflecting: value).children.filter { child in child.label.map { !labels.contains($0) } ?? true }
            .flatMap { facts(of: $0.value, except: labels) }
    }
}
