/// Goes through the checked tree of a block or function, and through all that it rests on, and writes down what it means.
final class MeaningWalker {
    private let tokens: BlockTokens
    private var bytes: [UInt8] = []
    private var variables: [Variable] = []
    private var uses: [Meaning.Use] = []
    private var variableNumbers: [ObjectIdentifier: Int] = [:]
    private var localNumbers: [ObjectIdentifier: Int] = [:]
    private var functionNumbers: [ObjectIdentifier: Int] = [:]
    private var functions: [FunctionDeclaration] = []
    private var defaultNumbers: [ObjectIdentifier: Int] = [:]
    private var typeNumbers: [ObjectIdentifier: Int] = [:]
    private var types: [Nominal] = []

    init(tokens: BlockTokens) { self.tokens = tokens }

    var meaning: Meaning { Meaning(variables: variables, uses: uses, bytes: bytes, functions: functions, types: types) }

    /// Whether it has come upon a variable.
    func names(_ variable: Variable) -> Bool { variableNumbers[ObjectIdentifier(variable)] != nil }

    /// Adds what the checker knows of uses beyond what the walk has seen.
    func add(reads: Set<String>, writes: Set<String>, of program: Program) {
        let places = reads.union(writes).flatMap { program.globalPlaces[$0] ?? [] }
        for variable in places.sorted().map({ program.globals[$0] }) {
            let known = variableNumbers[ObjectIdentifier(variable)].map { uses[$0] } ?? []
            if reads.contains(variable.identity), known.isDisjoint(with: [.reads, .appends]) { use(variable, .reads) }
            if writes.contains(variable.identity), !variable.name.hasPrefix("$result"), known.isDisjoint(with: [.writes, .declares]) { use(variable, .writes) }
        }
    }

    func walk(_ function: FunctionDeclaration) {
        if let number = functionNumbers[ObjectIdentifier(function)] { return emit("f", number) }
        functionNumbers[ObjectIdentifier(function)] = functions.count
        functions.append(function)
        emit("F")
        for token in tokens.texts(in: function.span) { emit(token) }
        for variable in [function.selfVariable].compactMap({ $0 }) + function.parameters { declare(variable) }
        emit("→")
        walk(function.result)
        emit(function.title, function.isMutating ? 1 : 0)
        for position in function.inoutParameters.sorted() { emit("&", position) }
        walk(function.body)
    }

    /// A default value, whole where it is first met: it may need others, and itself.
    func walk(defaultValue value: TypedExpression) {
        if let number = defaultNumbers[ObjectIdentifier(value)] { return emit("d", number) }
        defaultNumbers[ObjectIdentifier(value)] = defaultNumbers.count
        walk(value)
    }
}

// What is written down.
extension MeaningWalker {
    func emit(_ text: String) {
        bytes.append(varint: text.utf8.count)
        bytes += text.utf8
    }

    func emit(_ text: String, _ number: Int) {
        emit(text)
        bytes.append(bits: Int64(number))
    }

    func use(_ variable: Variable, _ use: Meaning.Use) {
        guard variable.isGlobal else {
            let number = localNumbers[ObjectIdentifier(variable)] ?? localNumbers.count
            localNumbers[ObjectIdentifier(variable)] = number
            return emit("l", number)
        }
        let number: Int
        if let known = variableNumbers[ObjectIdentifier(variable)] {
            number = known
        } else {
            number = variables.count
            variableNumbers[ObjectIdentifier(variable)] = number
            variables.append(variable)
            uses.append([])
            walk(variable.type)
        }
        uses[number].formUnion(use)
        emit("g", number)
        bytes.append(use.rawValue)
    }

    func declare(_ variable: Variable) {
        emit(variable.isGlobal ? "declare" : "local")
        walk(variable.type)
        use(variable, [.declares, .writes])
    }
}

// Types and members.
extension MeaningWalker {
    func walk(_ type: StaticType) {
        switch type.head {
        case .nominal(let nominal, let arguments):
            emit(nominal.path, arguments.count)
            walk(nominal)
            for argument in arguments { walk(argument) }
        case .tuple(let fields):
            emit("tuple", fields.count)
            for field in fields {
                emit(field.label ?? "")
                walk(field.type)
            }
        case .function(let function):
            emit("function", function.parameters.count)
            for parameter in function.parameters {
                emit(parameter.isInout ? "inout" : "")
                walk(parameter.type)
            }
            walk(function.result)
        case .metatype(let instance):
            emit("metatype")
            walk(instance)
        case .variable, .generic, .any, .never, .error: emit(type.description)
        }
    }

    func walk(_ nominal: Nominal) {
        guard let declaration = nominal.declaration, nominal.kind == .structure || nominal.kind == .enumeration else { return }
        if let number = typeNumbers[ObjectIdentifier(nominal)] { return emit("t", number) }
        typeNumbers[ObjectIdentifier(nominal)] = types.count
        types.append(nominal)
        emit("T")
        for name in (nominal.conformances.map(\.rawValue) + nominal.hostConformances).sorted() { emit(name) }
        for field in declaration.fields {
            emit(field.name, field.isLet ? 1 : 0)
            walk(field.type)
            if let initial = field.initial { walk(defaultValue: initial) }
        }
        for own in declaration.cases {
            emit(own.name, own.payload.count)
            for part in own.payload {
                emit(part.label ?? "")
                walk(part.type)
            }
            if let raw = own.rawValue { emit("\((try? raw.native) ?? raw)") }
        }
        if let raw = declaration.rawType { walk(raw) }
        // They are called without being named: by `print`, `==`, `sorted()`.
        for function in [declaration.describes, declaration.equals, declaration.less].compactMap({ $0 }) { walk(function) }
    }

    func walk(_ written: Member, _ calls: CallTypes) {
        let member = calls.instance.value ?? written
        emit(member.name)
        emit(member.signature, member.isStatic ? 1 : 0)
        walk(member.type)
        for (name, type) in calls.named.sorted(by: { $0.key < $1.key }) {
            emit(name)
            walk(type)
        }
        if let receiver = calls.receiver { walk(receiver) }
        switch member.implementation {
        case .lesson(let function): walk(function)
        case .computed(let getter, let setter):
            walk(getter)
            if let setter { walk(setter) }
        case .global(let variable): use(variable, .reads)
        case .memberwise(let nominal): walk(nominal)
        case .enumCase(let nominal, let index):
            emit("case", index)
            walk(nominal)
        case .stored(let index): emit("stored", index)
        case .constant(let value): emit("\((try? value.native) ?? value)")
        case .native, .mutating, .intrinsic, .accessors: break
        }
    }
}
