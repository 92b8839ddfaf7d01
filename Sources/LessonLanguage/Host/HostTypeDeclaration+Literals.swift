/// Literals that may stand for one of the embedder's types, where Swift has the type adopt `ExpressibleByArrayLiteral` and its kin.
extension HostTypeDeclaration {
    /// `let shape: Shape = [2, 3]`. `element` is the type of the list's elements as Swift writes it.
    public mutating func arrayLiteral<E: LessonValue, R: LessonValue>(of element: String, _ body: @escaping ([E]) throws -> R) {
        literal(.array, "init(arrayLiteral elements: \(element)...)", HostBody(body))
    }

    /// `let rate: Rate = 3`
    public mutating func integerLiteral<R: LessonValue>(_ body: @escaping (Int) throws -> R) {
        literal(.integer, "init(integerLiteral value: Int)", HostBody(body))
    }

    /// `let rate: Rate = 0.5`. In Swift a type that takes these takes whole numbers only where it says so too.
    public mutating func floatLiteral<R: LessonValue>(_ body: @escaping (Double) throws -> R) {
        literal(.float, "init(floatLiteral value: Double)", HostBody(body))
    }

    /// `let name: Name = "dense"`
    public mutating func stringLiteral<R: LessonValue>(_ body: @escaping (String) throws -> R) {
        literal(.string, "init(stringLiteral value: String)", HostBody(body))
    }

    /// `let state: Setting = true`
    public mutating func booleanLiteral<R: LessonValue>(_ body: @escaping (Bool) throws -> R) {
        literal(.boolean, "init(booleanLiteral value: Bool)", HostBody(body))
    }

    private mutating func literal(_ kind: Nominal.Literal, _ signature: String, _ body: HostBody) {
        literals.append((kind, HostMember(signature, "", [:], body)))
    }
}
