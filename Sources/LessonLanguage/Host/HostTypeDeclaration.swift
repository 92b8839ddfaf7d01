/// What lessons may do with one of the embedder's types. In all closures but those of static members and initializers the first
/// argument is the object itself.
///
/// What is declared with `isTried` is there a second time for who handles errors, as Swift's signature has it: `predict(…) -> Tensor`, which stops the block
/// where something is wrong, and `tryPredict(…) throws -> Tensor`.
public struct HostTypeDeclaration {
    let name: String
    let documentation: String
    /// The embedder's own type.
    var swiftType: Any.Type?
    var cases: [(name: String, value: Value, documentation: String)] = []
    var literals: [(kind: Nominal.Literal, member: HostMember)] = []
    var operators: [HostMember] = []
    /// Protocols of the standard library that the library's signatures ask for.
    var conformances: Set<StandardProtocol> = []
    var members: [HostMember] = []

    init(name: String, documentation: String) {
        self.name = name
        self.documentation = documentation
    }

    /// `init(_ units: Int, activation: Activation = .tanh)`
    public mutating func initializer<each A: LessonValue, R: LessonValue>(
        _ signature: String, _ documentation: String = "", _ notes: [String: String] = [:], _ body: @escaping (repeat each A) throws -> R
    ) {
        initializer(signature, documentation, notes, HostBody(body))
    }

    public mutating func initializer(_ signature: String, _ documentation: String, _ notes: [String: String], _ body: HostBody) {
        members.append(HostMember(signature, documentation, notes, isStatic: true, body))
    }

    /// `shape: Shape`
    public mutating func property<T: LessonValue, R: LessonValue>(
        _ declaration: String, _ documentation: String = "", _ notes: [String: String] = [:], _ get: @escaping (T) throws -> R
    ) {
        property(declaration, documentation, notes, HostBody(get))
    }

    public mutating func property(_ declaration: String, _ documentation: String, _ notes: [String: String], _ get: HostBody) {
        members.append(HostMember(declaration, documentation, notes, get))
    }

    /// A property that lessons may set too.
    public mutating func property<T: LessonValue, R: LessonValue>(
        _ declaration: String, _ documentation: String = "", _ notes: [String: String] = [:], _ get: @escaping (T) throws -> R,
        set: @escaping (inout T, R) throws -> Void
    ) {
        var member = HostMember(declaration, documentation, notes, HostBody(get))
        member.set = { object, value in
            var own = try T.from(object)
            try set(&own, R.from(value))
            object = own.lessonValue
        }
        members.append(member)
    }

    /// `add(_ layer: any Layer)`
    public mutating func method<each A: LessonValue, R: LessonValue>(
        _ signature: String, _ documentation: String = "", _ notes: [String: String] = [:], _ body: @escaping (repeat each A) throws -> R, isTried: Bool = false
    ) {
        method(signature, documentation, notes, HostBody(body), isTried: isTried)
    }

    public mutating func method<each A: LessonValue>(
        _ signature: String, _ documentation: String = "", _ notes: [String: String] = [:], _ body: @escaping (repeat each A) throws -> Void,
        isTried: Bool = false
    ) {
        method(signature, documentation, notes, HostBody(body), isTried: isTried)
    }

    public mutating func method(_ signature: String, _ documentation: String, _ notes: [String: String], _ body: HostBody, isTried: Bool = false) {
        members += HostMember(signature, documentation, notes, body).withTwin(isTried)
    }

    /// `nextUnit() -> Double` of a struct that it changes.
    public mutating func mutatingMethod<T: LessonValue, each A: LessonValue, R: LessonValue>(
        _ signature: String, _ documentation: String = "", _ notes: [String: String] = [:], _ body: @escaping (inout T, repeat each A) throws -> R,
        isTried: Bool = false
    ) {
        var member = HostMember("mutating " + signature, documentation, notes, HostBody { () in Value.void })
        member.change = { object, values in
            var own = try T.from(object)
            defer { object = own.lessonValue }
            var next = Arguments(values)
            return try body(&own, repeat try next.take((each A).self)).lessonValue
        }
        members += member.withTwin(isTried)
    }

    /// `subscript(_ index: Int) -> Tensor`
    public mutating func `subscript`<each A: LessonValue, R: LessonValue>(
        _ signature: String, _ documentation: String = "", _ notes: [String: String] = [:], _ body: @escaping (repeat each A) throws -> R
    ) {
        method(signature, documentation, notes, HostBody(body))
    }

    /// `source: DataSource`
    public mutating func staticProperty<R: LessonValue>(
        _ declaration: String, _ documentation: String = "", _ notes: [String: String] = [:], _ get: @escaping () throws -> R
    ) {
        members.append(HostMember(declaration, documentation, notes, isStatic: true, HostBody(get)))
    }

    /// `load(numWords: Int? = nil) throws -> Reviews`
    public mutating func staticMethod<each A: LessonValue, R: LessonValue>(
        _ signature: String, _ documentation: String = "", _ notes: [String: String] = [:], _ body: @escaping (repeat each A) throws -> R, isTried: Bool = false
    ) {
        staticMethod(signature, documentation, notes, HostBody(body), isTried: isTried)
    }

    public mutating func staticMethod(_ signature: String, _ documentation: String, _ notes: [String: String], _ body: HostBody, isTried: Bool = false) {
        members += HostMember(signature, documentation, notes, isStatic: true, body).withTwin(isTried)
    }

    /// `+ (lhs: Tensor, rhs: Tensor) -> Tensor`, or `prefix - (x: Tensor) -> Tensor`.
    public mutating func `operator`<each A: LessonValue, R: LessonValue>(
        _ signature: String, _ documentation: String = "", _ notes: [String: String] = [:], _ body: @escaping (repeat each A) throws -> R
    ) {
        operators.append(HostMember(signature, documentation, notes, HostBody(body)))
    }
}
