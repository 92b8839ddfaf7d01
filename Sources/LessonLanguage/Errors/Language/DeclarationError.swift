/// A declaration that lacks something, or has what it can't have.
public enum DeclarationError: Equatable, Sendable {
    case outsideType
    case computedWithoutType
    case constantComputed
    case constantObserved
    case lazyWithoutValue
    case staticWithoutValue(String)
    case storedInExtension
    case storedInEnum
    case unnamedProperty
    case lacksTypeAnnotation
    case lacksBody
    case lacksEquals
    case rawValueWithoutRawType
    case rawValueTwice
    case rawValueNotLiteral(of: String)
    case structInItself(String, property: String)
    case enumInItself(String)
}
