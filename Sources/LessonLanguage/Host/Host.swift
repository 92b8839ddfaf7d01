/// What an embedder offers to lessons: functions, types, operators, constants, each declared by a Swift signature.
///
///     var host = Host()
///     host.function("mean(_ values: [Int]) -> Double", "The arithmetic mean.") { (v: [Int]) in mean(v) }
///     host.type(Tensor.self, named: "Tensor") { type in
///         type.initializer("init(_ scalars: [Float])") { (s: [Float]) in Tensor(s) }
///         type.property("shape: Shape") { (t: Tensor) in t.shape }
///     }
///
/// Signatures may name types that are declared later. They are read when a lesson is first checked.
public struct Host: @unchecked Sendable {
    var types: [HostTypeDeclaration] = []
    var protocols: [(declaration: HostTypeDeclaration, conformers: [String])] = []
    var functions: [HostMember] = []
    var operators: [HostMember] = []
    var constants: [(name: String, type: String, value: Value)] = []
    /// What each parameter is for, by its name, as the end of a sentence "`units` is …": a name means the same wherever it stands, or it
    /// is given here behind the name of its type or function, `Dense.units`.
    public var parameters: [String: String] = [:] {
        didSet { table = Box(nil) }
    }
    /// The types of charts and tables: a value of one of them that a statement gives and nothing takes is shown.
    public var displayedTypes: Set<String> = [] {
        didSet { table = Box(nil) }
    }
    /// Read once for all lessons that are checked against the same host.
    var table = Box<HostTable?>(nil)
    var readTable: HostTable {
        if let known = table.value { return known }
        let read = HostTable(self)
        table.value = read
        return read
    }

    public init() {}

    /// Reads what every check against this host rests on, which the first would else do: so that it can be done while a lesson's file is read, or before
    /// two threads check against it.
    public func prepare() {
        _ = Library.standard
        _ = readTable
    }

    /// A function that gives a value.
    public mutating func function<each A: LessonValue, R: LessonValue>(
        _ signature: String, _ documentation: String = "", _ body: @escaping (repeat each A) throws -> R
    ) {
        add(HostMember(signature, documentation, marshal(body)), to: \.functions)
    }

    /// A function that gives nothing.
    public mutating func function<each A: LessonValue>(
        _ signature: String, _ documentation: String = "", _ body: @escaping (repeat each A) throws -> Void
    ) {
        add(HostMember(signature, documentation, marshal(body)), to: \.functions)
    }

    /// `+ (lhs: Tensor, rhs: Tensor) -> Tensor`, or `prefix - (x: Tensor) -> Tensor`.
    public mutating func `operator`<each A: LessonValue, R: LessonValue>(
        _ signature: String, _ documentation: String = "", _ body: @escaping (repeat each A) throws -> R
    ) {
        add(HostMember(signature, documentation, marshal(body)), to: \.operators)
    }

    /// Has all that makes values, initializers and static members, called by way of `calling`: for embedders whose own initializers don't throw and tell
    /// otherwise what is wrong. It is about what is declared before.
    public mutating func makeValues(_ calling: @escaping (_ make: () throws -> Value) throws -> Value) {
        for type in types.indices {
            for place in types[type].members.indices where types[type].members[place].isStatic {
                let body = types[type].members[place].member.body
                types[type].members[place].member.body = { values in try calling { try body(values) } }
            }
        }
        table = Box(nil)
    }

    /// A name that always has the same value: a parameter of the front matter. `declaration` is `name: Type`.
    public mutating func constant(_ declaration: String, _ value: some LessonValue) {
        let parts = declaration.split(separator: ":", maxSplits: 1).map { $0.filter { $0 != " " } }
        guard parts.count == 2 else { return }
        constants.append((parts[0], parts[1], value.lessonValue))
        table = Box(nil)
    }

    /// A protocol: where a signature says `any Layer`, values of these types are taken. A conformer is a type as Swift writes it, `Dense` or `[[Int]]`.
    /// `declare` says what lessons may do with a value of which they know no more than that; bodies are given an `AnyHost`.
    public mutating func protocolType(
        _ name: String, conformers: [String], _ documentation: String = "", _ declare: (inout HostTypeDeclaration) -> Void = { _ in }
    ) {
        var declaration = HostTypeDeclaration(name: name, documentation: documentation)
        declare(&declaration)
        protocols.append((declaration, conformers))
        table = Box(nil)
    }

    /// A type whose values are the embedder's; `declare` says what lessons may do with them.
    public mutating func type<T: LessonValue>(
        _ type: T.Type, named name: String, _ documentation: String = "", _ declare: (inout HostTypeDeclaration) -> Void = { _ in }
    ) {
        var declaration = HostTypeDeclaration(name: name, documentation: documentation)
        declaration.swiftType = type
        if type is any RandomNumberGenerator.Type { declaration.conformances.insert(.randomNumberGenerator) }
        declare(&declaration)
        types.append(declaration)
        table = Box(nil)
    }

    /// An enumeration without payloads. Its cases can be written `.tanh` where the type is known.
    public mutating func enumeration<T: HostType>(
        _ type: T.Type, named name: String, _ documentation: String = "", cases: [(String, T)],
        _ declare: (inout HostTypeDeclaration) -> Void = { _ in }
    ) {
        var declaration = HostTypeDeclaration(name: name, documentation: documentation)
        declaration.swiftType = type
        declaration.cases = cases.enumerated().map { ($0.element.0, .enumCase(EnumValue(index: $0.offset, name: $0.element.0, host: $0.element.1))) }
        declare(&declaration)
        types.append(declaration)
        table = Box(nil)
    }

    private mutating func add(_ member: HostMember, to list: WritableKeyPath<Host, [HostMember]>) {
        self[keyPath: list].append(member)
        table = Box(nil)
    }
}

/// A signature with what it does.
struct HostMember {
    let signature: String
    let documentation: String
    var body: ([Value]) throws -> Value
    var setter: (([Value]) throws -> Value)?
    var change: ((inout Value) throws -> Value)?

    init(_ signature: String, _ documentation: String, _ body: @escaping ([Value]) throws -> Value) {
        self.signature = signature
        self.documentation = documentation
        self.body = body
    }
}

/// Turns a Swift closure into one over lesson values.
func marshal<each A: LessonValue, R: LessonValue>(_ body: @escaping (repeat each A) throws -> R) -> ([Value]) throws -> Value {
    { values in
        var next = Arguments(values)
        return try body(repeat try next.take((each A).self)).lessonValue
    }
}

func marshal<each A: LessonValue>(_ body: @escaping (repeat each A) throws -> Void) -> ([Value]) throws -> Value {
    { values in
        var next = Arguments(values)
        try body(repeat try next.take((each A).self))
        return .void
    }
}

private struct Arguments {
    private let values: [Value]
    private var index = 0

    init(_ values: [Value]) { self.values = values }

    mutating func take<T: LessonValue>(_ type: T.Type) throws -> T {
        guard index < values.count else { throw BindingError.wrongKind(expected: T.lessonTypeName) }
        defer { index += 1 }
        return try T.from(values[index])
    }
}
