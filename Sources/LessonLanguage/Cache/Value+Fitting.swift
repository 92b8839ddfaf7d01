/// Whether a value that was read back is one that a variable of a type can hold. What runs relies on it, and asks no more.
extension Value {
    func fits(_ type: StaticType) -> Bool {
        switch type.head {
        case .any: if case .erased = self { true } else { false }
        case .tuple(let fields): fields.isEmpty ? isVoid : fits(fields.map(\.type))
        case .function(let function): fits(function)
        case .nominal(let nominal, let arguments): fits(nominal, arguments)
        case .metatype, .never, .variable, .generic, .error: true
        }
    }

    private var isVoid: Bool { if case .void = self { true } else { false } }
    private var isInt: Bool { if case .int = self { true } else { false } }

    private func fits(_ types: [StaticType]) -> Bool {
        guard case .fields(let own) = self, own.values.count == types.count else { return false }
        return zip(own.values, types).allSatisfy { $0.fits($1) }
    }

    private func fits(_ function: FunctionType) -> Bool {
        guard case .function(let own) = self else { return false }
        if case .lesson(let code, _) = own.body { return code.parameters.count == function.parameters.count }
        return true
    }

    private func fits(_ nominal: Nominal, _ arguments: [StaticType]) -> Bool {
        switch nominal {
        case _ where nominal.integer != nil:
            guard case .int(let number) = self, let kind = nominal.integer else { return false }
            return kind.bits == 64 || (kind.least...kind.greatest).contains(number)
        case .double: if case .double = self { return true }
        case .float: if case .float = self { return true }
        case .bool: if case .bool = self { return true }
        case .string: if case .string = self { return true }
        case .character: if case .string(let text) = self { return text.count == 1 }
        case .substring:
            if case .string = self { return true }
            if case .piece = self { return true }
        case .array: return isList(of: arguments[0])
        case .arraySlice:
            if case .slice(let own) = self { return (try? own.elementsAsList)?.isList(of: arguments[0]) ?? false } else { return isList(of: arguments[0]) }
        case .set: if case .set(let own) = self { return own.allSatisfy { $0.key.fits(arguments[0]) } }
        case .dictionary: if case .dictionary(let own) = self { return own.allSatisfy { $0.key.fits(arguments[0]) && $0.value.fits(arguments[1]) } }
        case .optional:
            switch self {
            case .none: return true
            case .some(let box): return arguments[0].isOptional && box.value.fits(arguments[0])
            default: return !arguments[0].isOptional && fits(arguments[0])
            }
        case .range, .closedRange:
            guard fits([arguments[0], arguments[0]]), case .fields(let own) = self else { return false }
            return own.values[0].isAtMost(own.values[1])
        case .partialRangeFrom, .partialRangeUpTo, .partialRangeThrough: return fits([arguments[0]])
        default: return fits(declared: nominal)
        }
        return false
    }

    private func fits(declared nominal: Nominal) -> Bool {
        switch (nominal.kind, nominal.declaration) {
        case (.structure, let declaration?): return fits(declaration.fields.map(\.type))
        case (.enumeration, let declaration?):
            guard case .enumCase(let own) = self, declaration.cases.indices.contains(own.index) else { return false }
            let wanted = declaration.cases[own.index]
            return own.name == wanted.name && own.payload.count == wanted.payload.count && zip(own.payload, wanted.payload).allSatisfy { $0.fits($1.type) }
        case (.host, _), (.hostProtocol, _), (.standard, _), (.structure, nil), (.enumeration, nil):
            // What natives take they look at themselves.
            return true
        }
    }

    private func isList(of element: StaticType) -> Bool {
        switch (self, element.representation) {
        case (.ints(let own), .int): element.nominal == .int || own.allSatisfy { Value.int($0).fits(element) }
        case (.doubles, .double), (.floats, .float), (.bools, .bool): true
        case (.array(let own), .boxed): own.allSatisfy { $0.fits(element) }
        default: false
        }
    }

    /// Whether it is a collection; the type that a sequence keeps tells its elements, and not always which collection it is.
    fileprivate var isWalked: Bool {
        switch self {
        case .ints, .doubles, .floats, .bools, .array, .slice, .string, .piece, .set, .dictionary: true
        case .fields(let own):
            own.values.count == 2
                ? own.values[0].isInt && own.values[1].isInt && own.values[0].isAtMost(own.values[1]) : own.values.count == 1 && own.values[0].isInt
        default: false
        }
    }

    /// Whether a range may go from one value to another.
    private func isAtMost(_ other: Value) -> Bool {
        switch (self, other) {
        case (.int(let a), .int(let b)): a <= b
        case (.double(let a), .double(let b)): a <= b
        case (.float(let a), .float(let b)): a <= b
        case (.string(let a), .string(let b)): a <= b
        default: true
        }
    }

    /// Whether it may stand in the place of a captured variable.
    func fits(_ slot: Slot) -> Bool {
        switch slot.kind {
        case .cell: if case .cell = self { true } else { false }
        case .raw: slot.representation == representation
        case .boxed: representation == .boxed
        }
    }

    private var representation: Representation {
        switch self {
        case .int: .int
        case .double: .double
        case .float: .float
        case .bool: .bool
        default: .boxed
        }
    }
}

extension Lazy {
    /// Whether its parts are such as its step is made from.
    var isSound: Bool {
        switch step {
        case .elements: return parts[0].isWalked
        case .counting: if case .int = parts[0] { return true }
        case .keys, .values: if case .dictionary = parts[0] { return true }
        case .utf8, .utf16, .unicodeScalars:
            if case .string = parts[0] { return true }
            if case .piece = parts[0] { return true }
        case .map, .filter, .compactMap, .flatMap, .prefixWhile, .dropWhile: return source != nil && function?.takes(1) == true
        case .unfolding, .unfoldingState: return function?.takes(1) == true
        case .prefix, .dropFirst: if case .int(let count) = parts[1] { return source != nil && count >= 0 }
        case .enumerated, .reversed, .joined: return source != nil
        case .zip: return source != nil && Lazy.known(parts[1]) != nil
        case .repeated: if case .int(let count) = parts[1] { return count >= 0 }
        case .strideTo, .strideThrough:
            switch (parts[0], parts[1], parts[2]) {
            case (.int, .int, .int(let distance)): return distance != 0
            case (.double, .double, .double(let distance)): return distance != 0
            case (.float, .float, .float(let distance)): return distance != 0
            default: return false
            }
        }
        return false
    }
}

extension FunctionObject {
    /// Whether it can be called with so many arguments.
    fileprivate func takes(_ count: Int) -> Bool { if case .lesson(let code, _) = body { code.parameters.count == count } else { true } }
}

extension Walk {
    /// Whether the place at which it stands is one of its sequence's.
    var isSound: Bool {
        switch sequence.step {
        case .elements, .keys, .values, .utf8, .utf16, .unicodeScalars, .strideTo, .strideThrough, .repeated, .enumerated, .reversed:
            guard case .int(let place) = state, place >= 0 else { return false }
            switch sequence.parts[0] {
            case .string(let text): return place <= text.utf8.count
            case .piece(let piece): return place <= piece.text.utf8.count
            default: return true
            }
        case .counting, .prefix, .dropFirst: if case .int = state { return true } else { return false }
        case .map, .filter, .compactMap, .flatMap, .prefixWhile, .dropWhile, .zip, .joined, .unfolding, .unfoldingState: return true
        }
    }
}
