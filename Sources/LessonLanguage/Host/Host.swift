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
    /// The types of charts and tables: a value of one of them that a statement gives and nothing takes is shown.
    public var displayedTypes: Set<String> = [] {
        didSet { table = Box(nil) }
    }
    /// What is said in Korean of what is declared: the keys are those of ``HostGlossary``.
    public var koreanWords: [String: String] = [:] {
        didSet { table = Box(nil) }
    }
    /// What other tools call things, for the messages of those who are used to them: made when something is first wrong.
    public var foreignNames: @Sendable () -> ForeignNames = { .python } {
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
        _ signature: String, _ documentation: String = "", _ notes: [String: String] = [:], _ body: @escaping (repeat each A) throws -> R, isTried: Bool = false
    ) {
        function(signature, documentation, notes, HostBody(body), isTried: isTried)
    }

    /// A function that gives nothing.
    public mutating func function<each A: LessonValue>(
        _ signature: String, _ documentation: String = "", _ notes: [String: String] = [:], _ body: @escaping (repeat each A) throws -> Void,
        isTried: Bool = false
    ) {
        function(signature, documentation, notes, HostBody(body), isTried: isTried)
    }

    public mutating func function(_ signature: String, _ documentation: String, _ notes: [String: String], _ body: HostBody, isTried: Bool = false) {
        functions += HostMember(signature, documentation, notes, body).withTwin(isTried)
        table = Box(nil)
    }

    /// `+ (lhs: Tensor, rhs: Tensor) -> Tensor`, or `prefix - (x: Tensor) -> Tensor`.
    public mutating func `operator`<each A: LessonValue, R: LessonValue>(
        _ signature: String, _ documentation: String = "", _ notes: [String: String] = [:], _ body: @escaping (repeat each A) throws -> R
    ) {
        operators.append(HostMember(signature, documentation, notes, HostBody(body)))
        table = Box(nil)
    }

    /// Has all that makes values, initializers and static members, called by way of `calling`: for embedders whose own initializers don't throw and tell
    /// otherwise what is wrong. It is about what is declared before.
    public mutating func makeValues(_ calling: @escaping (_ make: () throws -> Value) throws -> Value) {
        for type in types.indices {
            for place in types[type].members.indices where types[type].members[place].isStatic {
                let body = types[type].members[place].body
                types[type].members[place].body = { values in try calling { try body(values) } }
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

    /// A type whose values are the embedder's; `declare` says what lessons may do with them. One that is declared in another is named with it, and declared
    /// after it: `Plot.Panel`.
    public mutating func type<T: LessonValue>(
        _ type: T.Type, named name: String, _ documentation: String = "", _ declare: (inout HostTypeDeclaration) -> Void = { _ in }
    ) {
        var declaration = HostTypeDeclaration(name: name, documentation: documentation)
        declaration.swiftType = type
        if type is any RandomNumberGenerator.Type { declaration.conformances.insert(.randomNumberGenerator) }
        declare(&declaration)
        types.append(declaration)
        operators += declaration.operators
        table = Box(nil)
    }

    /// An enumeration without payloads. Its cases can be written `.tanh` where the type is known.
    /// - Parameter notes: what each case is.
    public mutating func enumeration<T: HostEnumeration>(
        _ enumeration: T.Type, named name: String, _ documentation: String = "", _ notes: [String: String] = [:],
        _ declare: (inout HostTypeDeclaration) -> Void = { _ in }
    ) {
        type(enumeration, named: name, documentation) { type in
            type.cases = T.allCases.map { ($0.rawValue, $0.lessonValue, notes[$0.rawValue] ?? "") }
            type.initializer("init?(rawValue: String)", "The case of this name, if there is one.", ["rawValue": "a case's name"]) { (name: String) in
                T(rawValue: name)
            }
            type.property("rawValue: String", "The case's name.") { (own: T) in own.rawValue }
            type.staticProperty("allCases: [\(name)]", "All cases in their order.") { () in Array(T.allCases) }
            declare(&type)
        }
    }
}
