/// A value that is worked out, and then neither kept nor shown: nothing fails, but hardly anybody means it. Swift's compiler warns of it as well.
public struct UnusedValue: Equatable, Sendable {
    public enum Kind: Equatable, Sendable {
        case call(String)
        case initializer(of: String)
        case operation(String)
        /// `a == 1` on a line of its own, with `a` as something that could be given the value.
        case comparison(of: String, with: String)
        case name(String)
        case literal
        case tried
        case value(type: String)
    }

    public let kind: Kind
    /// As the lesson has it, where it is short enough to be repeated.
    public let code: String?

    package init(kind: Kind, code: String?) { (self.kind, self.code) = (kind, code) }
}
