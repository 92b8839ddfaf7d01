/// `dump`: a value with all its parts, as Swift's mirrors show them.
extension MachineState {
    func dumped(_ value: Value, as type: StaticType, name: String?, indent: Int) throws -> String {
        var text = TextWriter()
        try dump(value, type, name, indent, depth: 0, to: &text)
        return text.text
    }

    /// A part of a value: how it is called, what it is.
    private typealias Part = (label: String?, value: Value, type: StaticType)

    private func dump(_ value: Value, _ type: StaticType, _ label: String?, _ indent: Int, depth: Int, to text: inout TextWriter) throws {
        if case .erased(let erased) = value { return try dump(erased.value, erased.type, label, indent, depth: depth, to: &text) }
        let (title, parts) = try mirrored(value, type)
        try text += String(repeating: " ", count: indent) + (parts.isEmpty ? "- " : "▿ ") + (label.map { $0 + ": " } ?? "") + title + "\n"
        guard depth < 100 else { return }
        for part in parts { try dump(part.value, part.type, part.label, indent + 2, depth: depth + 1, to: &text) }
    }

    private func mirrored(_ value: Value, _ type: StaticType) throws -> (title: String, parts: [Part]) {
        switch (type.head, value) {
        case (.nominal(.optional, let arguments), _):
            let inner: Value
            switch value {
            case .none: return ("nil", [])
            case .some(let box): inner = box.value
            default: inner = value
            }
            return (try "Optional(" + describe(inner, as: arguments[0], isNested: true) + ")", [("some", inner, arguments[0])])
        case (.tuple(let fields), .fields(let own)):
            let parts = zip(fields, own.values).enumerated().map { ($1.0.label ?? ".\($0)", $1.1, $1.0.type) as Part }
            return (counted(parts.count, "(", "element", ")"), parts)
        case (.tuple, _): return ("(0 elements)", [])
        case (.nominal(_, let arguments), .dictionary(let table)):
            let pair = StaticType.tuple([TupleField("key", arguments[0]), TupleField("value", arguments[1])])
            let parts = try table.mapLooking { (nil, .fields(Fields([$0.key, $0.value])), pair) as Part }
            return (counted(parts.count, "", "key/value pair", ""), parts)
        case (.nominal(_, let arguments), .set(let own)): return (counted(own.count, "", "member", ""), try own.mapLooking { (nil, $0.key, arguments[0]) })
        case (.nominal(_, let arguments), .ints), (.nominal(_, let arguments), .doubles), (.nominal(_, let arguments), .floats),
            (.nominal(_, let arguments), .bools), (.nominal(_, let arguments), .array), (.nominal(_, let arguments), .slice):
            let parts = try value.elements.mapLooking { (nil, $0, arguments.first ?? .any) as Part }
            return (counted(parts.count, "", "element", ""), parts)
        case (.nominal(let nominal, let arguments), .fields(let own)): return try mirrored(value, own, nominal, arguments, type)
        case (.nominal(let nominal, _), .enumCase(let own)): return try mirrored(value, own, nominal, type)
        default: return (try describe(value, as: type, isNested: true), [])
        }
    }

    private func mirrored(_ value: Value, _ own: Fields, _ nominal: Nominal, _ arguments: [StaticType], _ type: StaticType) throws -> (String, [Part]) {
        guard let declaration = nominal.declaration else {
            let ends = zip(["lowerBound", "upperBound"], own.values).filter { !$0.1.isNone }
            return (try describe(value, as: type, isNested: true), ends.map { ($0.0, $0.1, arguments[0]) })
        }
        let title = declaration.describes == nil ? "main." + nominal.name : try describe(value, as: type, isNested: true)
        return (title, zip(declaration.fields, own.values).map { ($0.name, $1, $0.type) })
    }

    private func mirrored(_ value: Value, _ own: EnumValue, _ nominal: Nominal, _ type: StaticType) throws -> (String, [Part]) {
        guard let declaration = nominal.declaration else { return (try describe(value, as: type, isNested: true), []) }
        let title = declaration.describes == nil ? "main.\(nominal.name).\(own.name)" : try describe(value, as: type, isNested: true)
        let payload = declaration.cases[own.index].payload
        if payload.isEmpty { return (title, []) }
        if payload.count == 1, payload[0].label == nil { return (title, [(own.name, own.payload[0], payload[0].type)]) }
        return (title, [(own.name, .fields(Fields(own.payload)), .tuple(payload))])
    }

    private func counted(_ count: Int, _ before: String, _ noun: String, _ after: String) -> String {
        "\(before)\(count) \(noun)\(count == 1 ? "" : "s")\(after)"
    }
}
