/// Values as text, as Swift's `print` and `debugPrint` write them. What a value looks like follows from its static type.
extension MachineState {
    /// As `print` writes it.
    func describe(_ value: Value, as type: StaticType, isNested: Bool = false) -> String {
        var text = ""
        write(value, type, isNested: isNested, to: &text)
        return text
    }

    /// A number or text in an error's sentence.
    func plain(_ value: Value) -> String {
        switch value {
        case .int(let x): return "\(x)"
        case .double(let x): return "\(x)"
        case .float(let x): return "\(x)"
        case .string(let x): return "\"\(x)\""
        case .piece(let x): return "\"\(x.text)\""
        default: return "a value"
        }
    }

    private func write(_ value: Value, _ type: StaticType, isNested: Bool, to text: inout String) {
        if case .erased(let erased) = value, !type.isOptional { return write(erased.value, erased.type, isNested: isNested, to: &text) }
        switch type.head {
        case .nominal(.optional, let arguments):
            switch value {
            case .none: text += "nil"
            case .some(let box): wrap("Optional(", box.value, arguments[0], to: &text)
            default: wrap("Optional(", value, arguments[0], to: &text)
            }
        case .nominal(let nominal, let arguments): write(value, nominal, arguments, isNested: isNested, to: &text)
        case .tuple(let fields): writeTuple(value, fields, to: &text)
        case .function: text += "(Function)"
        case .metatype: text += value.asString
        case .any, .never, .error, .variable, .generic: writeUntyped(value, isNested: isNested, to: &text)
        }
    }

    private func wrap(_ before: String, _ value: Value, _ type: StaticType, to text: inout String) {
        text += before
        write(value, type, isNested: true, to: &text)
        text += ")"
    }

    private func write(_ value: Value, _ nominal: Nominal, _ arguments: [StaticType], isNested: Bool, to text: inout String) {
        switch value {
        case .int(let x) where nominal === Nominal.stringIndex: text += x == 0 ? "0[any]" : "\(x)[utf8]"
        case .int(let x): text += nominal.integer?.isWide == true ? "\(UInt(bitPattern: x))" : "\(x)"
        case .double(let x): text += x.description
        case .float(let x): text += x.description
        case .bool(let x): text += x ? "true" : "false"
        case .string(let x): text += isNested ? x.debugDescription : x
        case .piece(let x): text += isNested ? x.text.debugDescription : x.text
        case .ints, .doubles, .floats, .bools, .array:
            writeList(value.elements, arguments.first ?? .any, to: &text)
        case .slice(let own):
            if isNested { text += "ArraySlice(" }
            writeList(own.elementsAsList.elements, arguments.first ?? .any, to: &text)
            if isNested { text += ")" }
        case .set(let own):
            if isNested { text += "Set(" }
            writeList(own.keys, arguments.first ?? .any, to: &text)
            if isNested { text += ")" }
        case .dictionary(let own):
            if own.isEmpty { return text += "[:]" }
            var isFirst = true
            text += "["
            for entry in own {
                if !isFirst { text += ", " }
                isFirst = false
                write(entry.key, arguments[0], isNested: true, to: &text)
                text += ": "
                write(entry.value, arguments[1], isNested: true, to: &text)
            }
            text += "]"
        case .fields(let fields): writeFields(value, fields, nominal, arguments, isNested: isNested, to: &text)
        case .enumCase(let own): writeCase(value, own, nominal, isNested: isNested, to: &text)
        case .host(let object): write(object, isLazy: nominal === Nominal.lazySequence, isNested: isNested, to: &text)
        case .function: text += "(Function)"
        case .none: text += "nil"
        case .void, .taken, .some, .cell, .erased: writeUntyped(value, isNested: isNested, to: &text)
        }
    }

    private func write(_ object: HostObject, isLazy: Bool, isNested: Bool, to text: inout String) {
        switch object.value {
        case let sequence as Lazy: isLazy ? writeLazy(sequence, isNested: isNested, to: &text) : write(sequence, isNested: isNested, to: &text)
        case let walk as Walk: write(walk, isNested: isNested, to: &text)
        case let other: text += String(describing: other)
        }
    }

    private func writeList(_ elements: [Value], _ type: StaticType, to text: inout String) {
        text += "["
        for (index, element) in elements.enumerated() {
            if index > 0 { text += ", " }
            write(element, type, isNested: true, to: &text)
        }
        text += "]"
    }

    private func writeTuple(_ value: Value, _ fields: [TupleField], to text: inout String) {
        text += "("
        for (index, (field, part)) in zip(fields, value.asFields).enumerated() {
            if index > 0 { text += ", " }
            if let label = field.label { text += label + ": " }
            write(part, field.type, isNested: true, to: &text)
        }
        text += ")"
    }

    private func writeFields(_ value: Value, _ fields: Fields, _ nominal: Nominal, _ arguments: [StaticType], isNested: Bool, to text: inout String) {
        if nominal === Nominal.range || nominal === Nominal.closedRange {
            if isNested { text += nominal === Nominal.range ? "Range(" : "ClosedRange(" }
            write(fields.values[0], arguments[0], isNested: isNested, to: &text)
            text += nominal === Nominal.range ? "..<" : "..."
            write(fields.values[1], arguments[0], isNested: isNested, to: &text)
            if isNested { text += ")" }
            return
        }
        if [Nominal.partialRangeFrom, .partialRangeUpTo, .partialRangeThrough].contains(nominal) {
            let isFrom = nominal === Nominal.partialRangeFrom
            let bound = arguments[0].runtimeName
            text += isNested ? "Swift.\(nominal.name)<Swift.\(bound)>" : "\(nominal.name)<\(bound)>"
            return wrap(isFrom ? "(lowerBound: " : "(upperBound: ", fields.values[isFrom ? 0 : 1], arguments[0], to: &text)
        }
        guard let declaration = nominal.declaration else { return writeUntyped(value, isNested: isNested, to: &text) }
        if let own = ownDescription(value, declaration) { return text += own }
        text += (isNested ? qualified(nominal) : nominal.name) + "("
        for (index, (field, part)) in zip(declaration.fields, fields.values).enumerated() {
            if index > 0 { text += ", " }
            text += field.name + ": "
            write(part, field.type, isNested: true, to: &text)
        }
        text += ")"
    }

    private func writeCase(_ value: Value, _ own: EnumValue, _ nominal: Nominal, isNested: Bool, to text: inout String) {
        guard let declaration = nominal.declaration else {
            text += own.name
            return
        }
        if let description = ownDescription(value, declaration) { return text += description }
        if isNested { text += qualified(nominal) + "." }
        text += own.name
        let payload = declaration.cases[own.index].payload
        if !payload.isEmpty {
            if payload.count == 1, payload[0].label == nil {
                text += "("
                write(own.payload[0], payload[0].type, isNested: true, to: &text)
                text += ")"
            } else {
                writeTuple(.fields(Fields(own.payload)), payload, to: &text)
            }
        }
    }

    private func qualified(_ nominal: Nominal) -> String { "main." + nominal.path }

    /// What the lesson's own `description` gives.
    private func ownDescription(_ value: Value, _ declaration: NominalDeclaration) -> String? {
        guard let getter = declaration.describes, let code = describer?(getter) else { return nil }
        let mark = mark
        do {
            let saved = (rawResult, result)
            defer { (rawResult, result) = saved }
            return try FunctionObject(.lesson(code, []), self).call(value).asString
        } catch {
            unwind(to: mark)
            return nil
        }
    }

    private func writeUntyped(_ value: Value, isNested: Bool, to text: inout String) {
        switch value {
        case .void, .taken: text += "()"
        case .none: text += "nil"
        case .int(let x): text += "\(x)"
        case .double(let x): text += x.description
        case .float(let x): text += x.description
        case .bool(let x): text += x ? "true" : "false"
        case .string, .piece: text += isNested ? value.asString.debugDescription : value.asString
        case .ints, .doubles, .floats, .bools, .array, .slice: writeList(value.elements, .any, to: &text)
        case .fields(let own): writeTuple(value, own.values.map { _ in TupleField(nil, .any) }, to: &text)
        case .set(let own): writeList(own.keys, .any, to: &text)
        case .dictionary(let own): write(.dictionary(own), .dictionary(.any, .any), isNested: isNested, to: &text)
        case .enumCase(let own): text += own.name
        case .host(let object): text += String(describing: object.value)
        case .function, .cell: text += "(Function)"
        case .some(let box): wrap("Optional(", box.value, .any, to: &text)
        case .erased(let erased): write(erased.value, erased.type, isNested: isNested, to: &text)
        }
    }
}
