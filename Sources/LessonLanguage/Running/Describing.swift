/// Values as text, as Swift's `print` and `debugPrint` write them. What a value looks like follows from its static type.
extension MachineState {
    /// As `print` writes it.
    func describe(_ value: Value, as type: StaticType, isNested: Bool = false) throws -> String {
        // What is written most often.
        switch value {
        case .string(let own) where !isNested && type.head == .string: return own
        case .int(let own) where type.head == .int: return own.description
        default: break
        }
        var text = TextWriter()
        try write(value, type, isNested: isNested, to: &text)
        return text.text
    }

    /// The beginning of what `print` writes, so many bytes of it at most, and how many there are.
    func describe(_ value: Value, as type: StaticType, upTo limit: Int) throws -> (text: String, bytes: Int) {
        var text = TextWriter(keeping: limit)
        try write(value, type, isNested: false, to: &text)
        return (text.text, text.bytes)
    }

    /// A number or text in an error's sentence.
    func plain(_ value: Value) -> String {
        switch value {
        case .int(let x): return "\(x)"
        case .double(let x): return "\(x)"
        case .float(let x): return "\(x)"
        case .bool(let x): return "\(x)"
        case .string(let x): return "\"\(x)\""
        case .piece(let x): return "\"\(x.text)\""
        default: return "a value"
        }
    }

    private func write(_ value: Value, _ type: StaticType, isNested: Bool, to text: inout TextWriter) throws {
        guard LessonThread.hasStack else { throw Trap(.depth(.value(.shown))) }
        if case .erased(let erased) = value, !type.isOptional { return try write(erased.value, erased.type, isNested: isNested, to: &text) }
        switch type.head {
        case .nominal(.optional, let arguments):
            switch value {
            case .none: try text += "nil"
            case .some(let box): try wrap("Optional(", box.value, arguments[0], to: &text)
            default: try wrap("Optional(", value, arguments[0], to: &text)
            }
        case .nominal(let nominal, let arguments): try write(value, nominal, arguments, isNested: isNested, to: &text)
        case .tuple(let fields): try writeTuple(value, fields, to: &text)
        case .function: try text += "(Function)"
        case .metatype: try text += value.asString
        case .any, .never, .error, .variable, .generic: try writeUntyped(value, isNested: isNested, to: &text)
        }
    }

    private func wrap(_ before: String, _ value: Value, _ type: StaticType, to text: inout TextWriter) throws {
        try text += before
        try write(value, type, isNested: true, to: &text)
        try text += ")"
    }

    private func write(_ value: Value, _ nominal: Nominal, _ arguments: [StaticType], isNested: Bool, to text: inout TextWriter) throws {
        switch value {
        case .int(let x) where nominal === Nominal.stringIndex: try text += x == 0 ? "0[any]" : "\(x)[utf8]"
        case .int(let x): try text += nominal.integer?.isWide == true ? "\(UInt(bitPattern: x))" : "\(x)"
        case .double(let x): try text += x.shown
        case .float(let x): try text += x.shown
        case .bool(let x): try text += x ? "true" : "false"
        case .string(let x): try text += isNested ? try Texts.quoted(x) : x
        case .piece(let x): try text += isNested ? try Texts.quoted(x.text) : x.text
        case .ints, .doubles, .floats, .bools, .array:
            try writeList(value, arguments.first ?? .any, to: &text)
        case .slice:
            if isNested { try text += "ArraySlice(" }
            try writeList(value, arguments.first ?? .any, to: &text)
            if isNested { try text += ")" }
        case .set(let own):
            if isNested { try text += "Set(" }
            try writeSet(own, arguments.first ?? .any, to: &text)
            if isNested { try text += ")" }
        case .dictionary(let own):
            if own.isEmpty { return try text += "[:]" }
            var isFirst = true
            try text += "["
            for entry in own {
                if !isFirst { try text += ", " }
                isFirst = false
                try write(entry.key, arguments[0], isNested: true, to: &text)
                try text += ": "
                try write(entry.value, arguments[1], isNested: true, to: &text)
            }
            try text += "]"
        case .fields(let fields): try writeFields(value, fields, nominal, arguments, isNested: isNested, to: &text)
        case .enumCase(let own): try writeCase(value, own, nominal, isNested: isNested, to: &text)
        case .host(let object): try write(object, nominal, isNested: isNested, to: &text)
        case .function: try text += "(Function)"
        case .none: try text += "nil"
        case .void, .taken, .some, .cell, .erased: try writeUntyped(value, isNested: isNested, to: &text)
        }
    }

    private func write(_ object: HostObject, _ nominal: Nominal, isNested: Bool, to text: inout TextWriter) throws {
        switch object.value {
        case let sequence as Lazy:
            nominal === Nominal.lazySequence ? try writeLazy(sequence, isNested: isNested, to: &text) : try write(sequence, isNested: isNested, to: &text)
        case let walk as Walk: try write(walk, isNested: isNested, to: &text)
        case let shown as any CustomStringConvertible: try text += shown.description
        case let other: try writeParts(of: other, nominal, .host(object), to: &text)
        }
    }

    /// What has no description of its own, as its initializer would make it: `Dense(units: 4, activation: relu)`, with what can be read of it and is short.
    private func writeParts(of own: Any, _ nominal: Nominal, _ object: Value, to text: inout TextWriter) throws {
        try text += nominal.kind == .host ? nominal.name : Self.name(of: own)
        guard nominal.kind == .host else { return }
        var parts: [String] = []
        for parameter in nominal.members["init"]?.first?.parameters ?? [] {
            guard let property = nominal.members[parameter.name]?.first(where: { $0.isProperty && !$0.isStatic }), let body = property.hostBody,
                let value = try? body([object])
            else { continue }
            switch value {
            case .int, .double, .float, .bool, .string: parts.append("\(parameter.name): \(plain(value))")
            case .enumCase(let own): parts.append("\(parameter.name): .\(own.name)")
            default: continue
            }
        }
        if !parts.isEmpty { try text += "(\(parts.joined(separator: ", ")))" }
    }

    /// The name of a host's type, without those of the modules around it.
    private static func name(of value: Any) -> String {
        let name = String(describing: type(of: value))
        return name.hasPrefix("Lesson") ? String(name.dropFirst(6)) : name
    }

    private func writeList(_ list: Value, _ type: StaticType, to text: inout TextWriter) throws {
        try text += "["
        for index in 0..<list.elementCount {
            if index > 0 { try text += ", " }
            try write(list.element(at: index), type, isNested: true, to: &text)
        }
        try text += "]"
    }

    private func writeSet(_ set: ValueSet, _ type: StaticType, to text: inout TextWriter) throws {
        try text += "["
        var isFirst = true
        for entry in set {
            if !isFirst { try text += ", " }
            isFirst = false
            try write(entry.key, type, isNested: true, to: &text)
        }
        try text += "]"
    }

    private func writeTuple(_ value: Value, _ fields: [TupleField], to text: inout TextWriter) throws {
        try text += "("
        for (index, (field, part)) in zip(fields, value.asFields).enumerated() {
            if index > 0 { try text += ", " }
            if let label = field.label { try text += label + ": " }
            try write(part, field.type, isNested: true, to: &text)
        }
        try text += ")"
    }

    private func writeFields(_ value: Value, _ fields: Fields, _ nominal: Nominal, _ arguments: [StaticType], isNested: Bool, to text: inout TextWriter) throws
    {
        if nominal === Nominal.range || nominal === Nominal.closedRange {
            if isNested { try text += nominal === Nominal.range ? "Range(" : "ClosedRange(" }
            try write(fields.values[0], arguments[0], isNested: isNested, to: &text)
            try text += nominal === Nominal.range ? "..<" : "..."
            try write(fields.values[1], arguments[0], isNested: isNested, to: &text)
            if isNested { try text += ")" }
            return
        }
        if [Nominal.partialRangeFrom, .partialRangeUpTo, .partialRangeThrough].contains(nominal) {
            let isFrom = nominal === Nominal.partialRangeFrom
            let bound = arguments[0].runtimeName
            try text += isNested ? "Swift.\(nominal.name)<Swift.\(bound)>" : "\(nominal.name)<\(bound)>"
            return try wrap(isFrom ? "(lowerBound: " : "(upperBound: ", fields.values[isFrom ? 0 : 1], arguments[0], to: &text)
        }
        guard let declaration = nominal.declaration else { return try writeUntyped(value, isNested: isNested, to: &text) }
        if let own = try ownDescription(value, declaration) { return try text += own }
        try text += (isNested ? qualified(nominal) : nominal.name) + "("
        for (index, (field, part)) in zip(declaration.fields, fields.values).enumerated() {
            if index > 0 { try text += ", " }
            try text += field.name + ": "
            try write(part, field.type, isNested: true, to: &text)
        }
        try text += ")"
    }

    private func writeCase(_ value: Value, _ own: EnumValue, _ nominal: Nominal, isNested: Bool, to text: inout TextWriter) throws {
        guard let declaration = nominal.declaration else {
            try text += own.name
            return
        }
        if let description = try ownDescription(value, declaration) { return try text += description }
        if isNested { try text += qualified(nominal) + "." }
        try text += own.name
        let payload = declaration.cases[own.index].payload
        if !payload.isEmpty {
            if payload.count == 1, payload[0].label == nil {
                try text += "("
                try write(own.payload[0], payload[0].type, isNested: true, to: &text)
                try text += ")"
            } else {
                try writeTuple(.fields(Fields(own.payload)), payload, to: &text)
            }
        }
    }

    private func qualified(_ nominal: Nominal) -> String { "main." + nominal.path }

    /// What the lesson's own `description` gives.
    private func ownDescription(_ value: Value, _ declaration: NominalDeclaration) throws -> String? {
        guard let getter = declaration.describes, let code = describer?(getter) else { return nil }
        let saved = (rawResult, result)
        defer { (rawResult, result) = saved }
        return try FunctionObject(.lesson(code, []), self).call(value).asString
    }

    private func writeUntyped(_ value: Value, isNested: Bool, to text: inout TextWriter) throws {
        switch value {
        case .void, .taken: try text += "()"
        case .none: try text += "nil"
        case .int(let x): try text += "\(x)"
        case .double(let x): try text += x.shown
        case .float(let x): try text += x.shown
        case .bool(let x): try text += x ? "true" : "false"
        case .string, .piece: try text += isNested ? try Texts.quoted(value.asString) : value.asString
        case .ints, .doubles, .floats, .bools, .array, .slice: try writeList(value, .any, to: &text)
        case .fields(let own): try writeTuple(value, own.values.map { _ in TupleField(nil, .any) }, to: &text)
        case .set(let own): try writeSet(own, .any, to: &text)
        case .dictionary(let own): try write(.dictionary(own), .dictionary(.any, .any), isNested: isNested, to: &text)
        case .enumCase(let own): try text += own.name
        case .host(let object):
            try text += (object.value as? any CustomStringConvertible)?.description ?? Self.name(of: object.value)
        case .function, .cell: try text += "(Function)"
        case .some(let box): try wrap("Optional(", box.value, .any, to: &text)
        case .erased(let erased): try write(erased.value, erased.type, isNested: isNested, to: &text)
        }
    }
}
