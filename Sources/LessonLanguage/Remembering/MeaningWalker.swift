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
    private var typeNumbers: [ObjectIdentifier: Int] = [:]
    private var types: [Nominal] = []

    init(tokens: BlockTokens) { self.tokens = tokens }

    var meaning: Meaning { Meaning(variables: variables, uses: uses, bytes: bytes, functions: functions, types: types) }

    /// Adds what the checker knows of uses beyond what the walk has seen.
    func add(reads: Set<String>, writes: Set<String>, of program: Program) {
        for variable in program.globals + program.constants.map(\.variable) {
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
}

// What is written down.
extension MeaningWalker {
    private func emit(_ text: String) {
        bytes.append(varint: text.utf8.count)
        bytes += text.utf8
    }

    private func emit(_ text: String, _ number: Int) {
        emit(text)
        bytes.append(bits: Int64(number))
    }

    private func use(_ variable: Variable, _ use: Meaning.Use) {
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

    private func declare(_ variable: Variable) {
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

    private func walk(_ nominal: Nominal) {
        guard let declaration = nominal.declaration, nominal.kind == .structure || nominal.kind == .enumeration else { return }
        if let number = typeNumbers[ObjectIdentifier(nominal)] { return emit("t", number) }
        typeNumbers[ObjectIdentifier(nominal)] = types.count
        types.append(nominal)
        emit("T")
        for name in nominal.conformances.sorted() { emit(name) }
        for field in declaration.fields {
            emit(field.name, field.isLet ? 1 : 0)
            walk(field.type)
            if let initial = field.initial { walk(initial) }
        }
        for own in declaration.cases {
            emit(own.name, own.payload.count)
            for part in own.payload {
                emit(part.label ?? "")
                walk(part.type)
            }
            if let raw = own.rawValue { emit("\(raw.native)") }
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
        case .constant(let value): emit("\(value.native)")
        case .native, .mutating, .intrinsic, .accessors: break
        }
    }
}

// Expressions.
extension MeaningWalker {
    private func walk(_ expression: TypedExpression) {
        walk(expression.type)
        switch expression.kind {
        case .integer(let x): emit("integer", x)
        case .largeInteger(let x): emit("integer \(x)")
        case .floating(let x): emit("floating \(x)")
        case .string(let text):
            emit("string")
            emit(text)
        case .boolean(let flag): emit("boolean", flag ? 1 : 0)
        case .nilLiteral: emit("nil")
        case .interpolation(let segments):
            emit("interpolation", segments.count)
            for case .text(let text) in segments { emit(text) }
        case .list(let parts): emit("list", parts.count)
        case .dictionary(let pairs): emit("dictionary", pairs.count)
        case .tuple(let parts): emit("tuple", parts.count)
        case .variable(let variable): use(variable, .reads)
        case .metatype: emit("metatype")
        case .typeValue: emit("type")
        case .call(let call): return walk(call)
        case .callValue(let callee, let arguments):
            emit("call", arguments.count)
            guard case .function(let type) = callee.type.head else { break }
            for (parameter, argument) in zip(type.parameters, arguments) where parameter.isInout { noteWrite(argument) }
        case .property(let member, _, let types):
            emit("property")
            walk(member, types)
        case .tupleElement(_, let index): emit("element", index)
        case .keyPathAccess: emit("keyPath")
        case .closure(let function):
            emit("closure")
            walk(function)
        case .reference(let member, _, let types):
            emit("reference")
            walk(member, types)
        case .arithmetic(let symbol, _, _), .comparison(let symbol, _, _): emit(symbol)
        case .negate: emit("negate")
        case .not: emit("not")
        case .bitNot: emit("bitNot")
        case .and: emit("and")
        case .or: emit("or")
        case .coalesce(_, _, let wraps): emit("coalesce", wraps ? 1 : 0)
        case .ternary: emit("ternary")
        case .statement(let statement, let variable):
            emit("statement")
            declare(variable)
            walk(statement)
        case .run(let statement):
            emit("run")
            walk(statement)
        case .assign(let target, let value):
            emit("assign")
            return assign(target, value)
        case .assignArithmetic(let symbol, let target, let value):
            emit(symbol + "=")
            noteWrite(target)
            walk(target)
            return walk(value)
        case .discard: emit("discard")
        case .wrap: emit("wrap")
        case .force: emit("force")
        case .chain(_, let wraps): emit("chain", wraps ? 1 : 0)
        case .chainLink: emit("link")
        case .tryOptional: emit("try?")
        case .tryForce: emit("try!")
        case .range(let lower, let upper, let isClosed): emit("range", (isClosed ? 1 : 0) + (lower == nil ? 2 : 0) + (upper == nil ? 4 : 0))
        case .convert(_, let conversion): walk(conversion)
        case .isType(_, let type), .castOptional(_, let type):
            emit("cast")
            walk(type)
        case .invalid: emit("invalid")
        }
        for child in expression.children { walk(child) }
    }

    private func walk(_ conversion: TypedExpression.Conversion) {
        switch conversion {
        case .toAny: emit("any")
        case .toHost: emit("host")
        case .toSequence: emit("sequence")
        case .toSlice: emit("slice")
        case .number: emit("number")
        case .elements(let inner, let part), .inside(let inner, let part):
            emit("each")
            declare(part)
            walk(inner.value)
        case .tupleParts(let parts):
            emit("parts", parts.count)
            for (inner, part) in parts {
                declare(part)
                walk(inner.value)
            }
        }
    }

    private func walk(_ call: CallNode) {
        emit("call", call.arguments.count)
        walk(call.member, call.types)
        if let receiver = call.receiver {
            if case .variable(let variable) = receiver.kind, variable.isGlobal, Self.isAppending(call, receiver) {
                use(variable, [.appends, .writes])
            } else {
                if call.member.isMutating { noteWrite(receiver) }
                walk(receiver)
            }
        }
        let parameters = (call.types.instance.value ?? call.member).parameters
        for (index, argument) in call.arguments.enumerated() {
            if index < parameters.count, parameters[index].isInout, case .value(let target) = argument { noteWrite(target) }
            switch argument {
            case .value(let value): walk(value)
            case .variadic(let values):
                emit("variadic", values.count)
                for value in values { walk(value) }
            case .leftOut:
                emit("default")
                if index < parameters.count, case .expression(let box)? = parameters[index].defaultValue, let value = box.value { walk(value) }
            }
        }
    }

    /// `list.append(x)`, `list.append(contentsOf: xs)`: nobody learns from it what the list held.
    private static func isAppending(_ call: CallNode, _ receiver: TypedExpression) -> Bool {
        guard call.member.name == "append", case .nominal(.array, _) = receiver.type.head else { return false }
        switch call.member.implementation {
        case .intrinsic(.arrayAppend), .mutating: return true
        default: return false
        }
    }

    private func assign(_ target: TypedExpression, _ value: TypedExpression) {
        if case .variable(let variable) = target.kind {
            walk(variable.type)
            use(variable, .writes)
        } else {
            noteWrite(target)
            walk(target)
        }
        walk(value)
    }

    /// Notes that something inside a variable is changed.
    private func noteWrite(_ target: TypedExpression) {
        switch target.kind {
        case .variable(let variable): use(variable, .writes)
        case .property(let member, let base, _):
            if case .global(let variable) = member.implementation { use(variable, .writes) }
            if let base { noteWrite(base) }
        case .call(let call): if let receiver = call.receiver { noteWrite(receiver) }
        case .tupleElement(let base, _), .force(let base), .chainLink(let base), .chain(let base, _), .convert(let base, _), .keyPathAccess(let base, _): noteWrite(base)
        case .tuple(let parts): for part in parts { noteWrite(part) }
        default: break
        }
    }
}

// Statements.
extension MeaningWalker {
    private func walk(_ block: TypedBlock) {
        emit("{", block.statements.count)
        for function in block.functions { walk(function) }
        for statement in block.statements { walk(statement) }
    }

    private func walk(_ statement: TypedStatement) {
        switch statement {
        case .expression(let value): walk(value)
        case .declare(let variable, let value):
            if let value { walk(value) }
            declare(variable)
        case .destructure(let pattern, let value):
            walk(value)
            walk(pattern)
        case .ifElse(let conditions, let then, let otherwise, let label):
            emit("if \(label ?? "")", conditions.count)
            walk(conditions)
            walk(then)
            if let otherwise { walk(otherwise) }
        case .guardElse(let conditions, let otherwise):
            emit("guard", conditions.count)
            walk(conditions)
            walk(otherwise)
        case .whileLoop(let conditions, let body, let label):
            emit("while \(label ?? "")", conditions.count)
            walk(conditions)
            walk(body)
        case .repeatLoop(let body, let until, let label):
            emit("repeat \(label ?? "")")
            walk(body)
            walk(until)
        case .forIn(let pattern, let sequence, let element, let filter, let body, let label):
            emit("for \(label ?? "")")
            walk(sequence)
            walk(element)
            walk(pattern)
            if let filter { walk(filter) }
            walk(body)
        case .switchCase(let subject, let cases, let label):
            emit("switch \(label ?? "")", cases.count)
            walk(subject)
            for own in cases {
                emit(own.isDefault ? "default" : "case", own.patterns.count)
                for (pattern, filter) in own.patterns {
                    walk(pattern)
                    if let filter { walk(filter) }
                }
                walk(own.body)
            }
        case .breakOut(let label): emit("break \(label ?? "")")
        case .continueLoop(let label): emit("continue \(label ?? "")")
        case .fallThrough: emit("fallthrough")
        case .returnValue(let value, _):
            emit("return")
            if let value { walk(value) }
        case .throwError(let value, _):
            emit("throw")
            walk(value)
        case .doCatch(let body, let catches, let label):
            emit("do \(label ?? "")", catches.count)
            walk(body)
            for clause in catches {
                emit("catch")
                declare(clause.error)
                if let pattern = clause.pattern { walk(pattern) }
                if let filter = clause.filter { walk(filter) }
                walk(clause.body)
            }
        case .deferred(let body):
            emit("defer")
            walk(body)
        case .block(let body):
            emit("block")
            walk(body)
        case .give(let variable, let value):
            emit("give")
            use(variable, .writes)
            walk(value)
        }
    }

    private func walk(_ conditions: [TypedCondition]) {
        for condition in conditions {
            switch condition {
            case .expression(let value): walk(value)
            case .match(let pattern, let value):
                emit("match")
                walk(value)
                walk(pattern)
            }
        }
    }

    private func walk(_ pattern: TypedPattern) {
        switch pattern {
        case .anything: emit("_")
        case .variable(let variable): declare(variable)
        case .tuple(let parts):
            emit("tuple", parts.count)
            for part in parts { walk(part) }
        case .test(let value, let subject):
            emit("test")
            declare(subject)
            walk(value)
        case .enumCase(let index, let parts):
            emit("case", index)
            for part in parts { walk(part) }
        case .hostCase(let index): emit("hostCase", index)
        case .some(let inner):
            emit("some")
            walk(inner)
        case .none: emit("none")
        case .isType(let type, let inner):
            emit("is")
            walk(type)
            if let inner { walk(inner) }
        }
    }
}
