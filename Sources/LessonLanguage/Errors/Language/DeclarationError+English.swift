extension DeclarationError {
    var english: String {
        switch self {
        case .outsideType: "this declaration may only stand in a type"
        case .computedWithoutType: "computed property must have an explicit type"
        case .constantComputed: "'let' declarations cannot be computed properties"
        case .constantObserved: "'let' declarations cannot be observing properties"
        case .lazyWithoutValue: "lazy properties must have an initializer"
        case .staticWithoutValue(let name): "static property '\(name)' needs a value"
        case .storedInExtension: "extensions must not contain stored properties"
        case .storedInEnum: "enums must not contain stored properties"
        case .unnamedProperty: "a stored property needs a name"
        case .lacksTypeAnnotation: "type annotation missing in pattern: write a type or a value"
        case .lacksBody: "expected '{' with the body of the function"
        case .lacksEquals: "expected '=' after the pattern"
        case .rawValueWithoutRawType: "enum case cannot have a raw value if the enum does not have a raw type"
        case .rawValueTwice: "raw value for enum case is not unique"
        case .rawValueNotLiteral(let type): "raw value for enum case must be a literal of type '\(type)'"
        case .structInItself(let type, let property):
            "value type '\(type)' cannot have a stored property that recursively contains it: '\(property)'; keep it in a list"
        case .enumInItself(let type): "recursive enum '\(type)' is not marked 'indirect'"
        }
    }
}
