/// What lessons may do with one of the embedder's types. In all closures but those of static members and initializers the first
/// argument is the object itself.
public struct HostTypeDeclaration {
    let name: String
    let documentation: String
    /// The embedder's own type.
    var swiftType: Any.Type?
    var cases: [(String, Value)] = []
    var literals: [(kind: Nominal.Literal, member: HostMember)] = []
    /// Protocols of the standard library that the library's signatures ask for.
    var conformances: Set<StandardProtocol> = []
    var members: [(member: HostMember, isStatic: Bool, isSettable: Bool)] = []

    init(name: String, documentation: String) {
        self.name = name
        self.documentation = documentation
    }

    /// `init(_ units: Int, activation: Activation = .tanh)`
    public mutating func initializer<each A: LessonValue, R: LessonValue>(
        _ signature: String, _ documentation: String = "", _ body: @escaping (repeat each A) throws -> R
    ) {
        members.append((HostMember(signature, documentation, marshal(body)), true, false))
    }

    /// `shape: Shape`
    public mutating func property<T: LessonValue, R: LessonValue>(
        _ declaration: String, _ documentation: String = "", _ get: @escaping (T) throws -> R
    ) {
        members.append((HostMember(declaration, documentation, marshal(get)), false, false))
    }

    /// A property that lessons may set too.
    public mutating func property<T: LessonValue, R: LessonValue>(
        _ declaration: String, _ documentation: String = "", get: @escaping (T) throws -> R, set: @escaping (T, R) throws -> Void
    ) {
        var member = HostMember(declaration, documentation, marshal(get))
        member.setter = marshal(set)
        members.append((member, false, true))
    }

    /// `add(_ layer: any Layer)`
    public mutating func method<each A: LessonValue, R: LessonValue>(
        _ signature: String, _ documentation: String = "", _ body: @escaping (repeat each A) throws -> R
    ) {
        members.append((HostMember(signature, documentation, marshal(body)), false, false))
    }

    public mutating func method<each A: LessonValue>(
        _ signature: String, _ documentation: String = "", _ body: @escaping (repeat each A) throws -> Void
    ) {
        members.append((HostMember(signature, documentation, marshal(body)), false, false))
    }

    /// `nextUnit() -> Double` of a struct that it changes.
    public mutating func mutatingMethod<T: LessonValue, R: LessonValue>(
        _ signature: String, _ documentation: String = "", _ body: @escaping (inout T) throws -> R
    ) {
        var member = HostMember("mutating " + signature, documentation) { _ in .void }
        member.change = { value in
            var own = try T.from(value)
            defer { value = own.lessonValue }
            return try body(&own).lessonValue
        }
        members.append((member, false, false))
    }

    /// `subscript(_ index: Int) -> Tensor`
    public mutating func `subscript`<each A: LessonValue, R: LessonValue>(
        _ signature: String, _ documentation: String = "", _ body: @escaping (repeat each A) throws -> R
    ) {
        members.append((HostMember(signature, documentation, marshal(body)), false, false))
    }

    /// `source: DataSource`
    public mutating func staticProperty<R: LessonValue>(
        _ declaration: String, _ documentation: String = "", _ get: @escaping () throws -> R
    ) {
        members.append((HostMember(declaration, documentation, marshal(get)), true, false))
    }

    /// `load(numWords: Int? = nil) throws -> Reviews`
    public mutating func staticMethod<each A: LessonValue, R: LessonValue>(
        _ signature: String, _ documentation: String = "", _ body: @escaping (repeat each A) throws -> R
    ) {
        members.append((HostMember(signature, documentation, marshal(body)), true, false))
    }

    public mutating func staticMethod<each A: LessonValue>(
        _ signature: String, _ documentation: String = "", _ body: @escaping (repeat each A) throws -> Void
    ) {
        members.append((HostMember(signature, documentation, marshal(body)), true, false))
    }
}
