extension TypeError {
    var english: String {
        switch self {
        case .mismatch(let found, let wanted, let purpose, let note):
            "cannot convert value of type '\(found)' to \(purpose.english) type '\(wanted)'" + note.english
        case .mustUnwrap(let type, let wrapped):
            "value of optional type '\(type)' must be unwrapped to a value of type '\(wrapped)'; use '??', 'if let' or '!'"
        case .nilAsValue(let type): "'nil' cannot be used as '\(type)', which is not optional"
        case .textAsCharacter(let characters): "cannot convert value of type 'String' to expected type 'Character': it has \(characters) characters"
        case .closureParameter(let found, let wanted):
            "cannot convert value of type '\(found)' to expected type '\(wanted)' of the closure's parameter"
        case .functionMismatch(let found, let wanted): "cannot convert value of type '\(found)' to expected type '\(wanted ?? "a function")'"
        case .keyPathRoot(let found, let wanted): "cannot convert value of type '\(found)' to expected type 'KeyPath<\(wanted), _>'"
        case .notForceable(let type): "cannot force unwrap value of non-optional type '\(type)'"
        case .notChainable(let type): "cannot use optional chaining on non-optional value of type '\(type)'"
        case .typeAsValue(let name): "expected a value: '\(name)' is a type; to make one write '\(name)(…)'"
        case .typeAsStatement(let name): "expected an expression: '\(name)' names a type"
        case .literalTooLarge(let text, let type): "integer literal '\(text)' overflows when stored into '\(type)'"
        case .literalOutside(let text, let type, let least, let greatest):
            "integer literal '\(text)' overflows when stored into '\(type)'; it holds \(least) to \(greatest)"
        case .nonconforming(let type, let name): "type '\(type)' does not conform to protocol '\(name)'"
        case .nonconformingLacking(let type, let name, let member): "type '\(type)' does not conform to protocol '\(name)': it needs '\(member)'"
        case .nonconformingField(let field, let type, let fieldType, let name):
            "type '\(type)' does not conform to protocol '\(name)': its '\(field)' has type '\(fieldType)'"
        case .lacksElementTypes(let name, let parameters): "the type '\(name)' needs its element types: '\(name)<\(parameters.joined(separator: ", "))>'"
        case .typeArgumentCount(let name, let wanted, let given): "the type '\(name)' takes \(wanted) type arguments, not \(given)"
        case .typeArgumentsBehindValue: "type arguments may only follow the name of a type"
        }
    }
}

extension TypeError.Purpose {
    fileprivate var english: String {
        switch self {
        case .value: "expected"
        case .declaration: "specified"
        case .assignment: "assigned"
        case .argument: "expected argument"
        case .defaultArgument: "default argument"
        case .result: "return"
        case .closureResult: "closure result"
        }
    }
}
