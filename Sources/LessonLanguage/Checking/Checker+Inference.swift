/// Making types agree.
extension Checker {
    func fresh(_ literal: TypeVariable.Literal = .none) -> StaticType { .variable(TypeVariable(literal: literal)) }

    /// What had been found at a point that may be gone back to.
    private struct Mark {
        let inference: Inference.Mark
        let findings: Int
        let statementValues: Int
    }

    private var mark: Mark { Mark(inference: inference.mark, findings: findings.count, statementValues: statementValues.count) }

    /// Takes back all that was found since: bindings, reports, and what was to be looked at later.
    private func goBack(to mark: Mark) {
        inference.goBack(to: mark.inference)
        findings.keep(mark.findings)
        statementValues.removeSubrange(min(mark.statementValues, statementValues.count)...)
    }

    /// Does `body`; if it gives false or reports an error, all that it found is taken back.
    func attempt(_ body: () -> Bool) -> Bool {
        let before = mark
        attempts += 1
        defer { attempts -= 1 }
        if body(), findings.count == before.findings { return true }
        goBack(to: before)
        return false
    }

    /// Whether `body` gives true without an error. Nothing that it finds stays.
    func wouldFit(_ body: () -> Bool) -> Bool {
        let before = mark
        attempts += 1
        defer {
            attempts -= 1
            goBack(to: before)
        }
        return body() && findings.count == before.findings
    }

    func unify(_ a: StaticType, _ b: StaticType) -> Bool {
        let (a, b) = (a.head, b.head)
        switch (a, b) {
        case (.error, _), (_, .error): return true
        case (.variable(let x), .variable(let y)):
            if x === y { return true }
            guard let literal = merge(x.literal, y.literal) else { return false }
            inference.bind(x, to: b)
            if y.literal != literal { inference.narrow(y, to: literal) }
            return true
        case (.variable(let x), let type), (let type, .variable(let x)):
            guard accepts(x.literal, type), !occurs(x, in: type) else { return false }
            inference.bind(x, to: type)
            return true
        case (.nominal(let x, let xs), .nominal(let y, let ys)):
            return x === y && xs.count == ys.count && zip(xs, ys).allSatisfy { unify($0, $1) }
        case (.tuple(let xs), .tuple(let ys)):
            return xs.count == ys.count
                && zip(xs, ys).allSatisfy { x, y in
                    (x.label == nil || y.label == nil || x.label == y.label) && unify(x.type, y.type)
                }
        case (.function(let x), .function(let y)):
            return x.parameters.count == y.parameters.count && x.throwing == y.throwing
                && zip(x.parameters, y.parameters).allSatisfy { $0.isInout == $1.isInout && unify($0.type, $1.type) } && unify(x.result, y.result)
        case (.metatype(let x), .metatype(let y)): return unify(x, y)
        case (.generic(let x), .generic(let y)): return x == y
        case (.any, .any), (.never, .never): return true
        case (.nominal, _), (.tuple, _), (.function, _), (.metatype, _), (.generic, _), (.any, _), (.never, _): return false
        }
    }

    private func merge(_ a: TypeVariable.Literal, _ b: TypeVariable.Literal) -> TypeVariable.Literal? {
        switch (a, b) {
        case (.none, let x), (let x, .none): return x
        case (.integer, .float), (.float, .integer): return .float
        case (.integer, _), (.float, _), (.string, _), (.boolean, _): return a == b ? a : nil
        }
    }

    private func accepts(_ literal: TypeVariable.Literal, _ type: StaticType) -> Bool {
        switch literal {
        case .none: return true
        case .integer:
            switch type {
            case .nominal(let nominal, _):
                return nominal.integer != nil || nominal === Nominal.double || nominal === Nominal.float
                    || nominal.isPlaceholder && nominal.conformances.contains(.numeric)
            case .tuple, .function, .metatype, .variable, .generic, .any, .never, .error: return false
            }
        case .float:
            switch type {
            case .nominal(.double, _), .nominal(.float, _): return true
            case .nominal(let nominal, _): return nominal.isPlaceholder && nominal.conformances.contains(.binaryFloatingPoint)
            case .tuple, .function, .metatype, .variable, .generic, .any, .never, .error: return false
            }
        case .string:
            switch type {
            case .nominal(.string, _), .nominal(.character, _), .nominal(.substring, _): return true
            case .nominal, .tuple, .function, .metatype, .variable, .generic, .any, .never, .error: return false
            }
        case .boolean: return type == .bool
        }
    }

    private func occurs(_ variable: TypeVariable, in type: StaticType) -> Bool {
        switch type.head {
        case .variable(let other): return other === variable
        case .nominal(_, let arguments): return arguments.contains { occurs(variable, in: $0) }
        case .tuple(let fields): return fields.contains { occurs(variable, in: $0.type) }
        case .function(let function): return occurs(variable, in: function.result) || function.parameters.contains { occurs(variable, in: $0.type) }
        case .metatype(let instance): return occurs(variable, in: instance)
        case .generic, .any, .never, .error: return false
        }
    }

    /// A literal that nothing decided becomes what Swift makes of it.
    func applyDefault(_ type: StaticType) {
        switch type.head {
        case .variable(let variable):
            switch variable.literal {
            case .integer: inference.bind(variable, to: .int)
            case .float: inference.bind(variable, to: .double)
            case .string: inference.bind(variable, to: .string)
            case .boolean: inference.bind(variable, to: .bool)
            case .none: break
            }
        case .nominal(_, let arguments): arguments.forEach(applyDefault)
        case .tuple(let fields): fields.forEach { applyDefault($0.type) }
        case .function(let function):
            function.parameters.forEach { applyDefault($0.type) }
            applyDefault(function.result)
        case .metatype(let instance): applyDefault(instance)
        case .generic, .any, .never, .error: break
        }
    }

    /// The type of what `for … in` would give, if the type can be walked.
    func elementType(of type: StaticType) -> StaticType? {
        guard case .nominal(let nominal, let arguments) = type.head, let element = nominal.element else { return nil }
        if nominal === Nominal.range || nominal === Nominal.closedRange || nominal === Nominal.partialRangeFrom {
            // A range of texts or of numbers with a point can't be walked.
            if let hole = arguments[0].openVariable, hole.literal != .integer { return nil }
            applyDefault(arguments[0])
            guard arguments[0].integer != nil else { return nil }
        }
        return element.substituting(substitution(for: nominal, arguments))
    }

    func substitution(for nominal: Nominal, _ arguments: [StaticType]) -> [GenericParameter: StaticType] {
        var map: [GenericParameter: StaticType] = [:]
        for (index, name) in nominal.parameters.enumerated() where index < arguments.count {
            map[GenericParameter(owner: nominal.name, index: index, name: name)] = arguments[index]
        }
        return map
    }

    func conforms(_ type: StaticType, to wanted: StandardProtocol) -> Bool { conforms(type, to: .standard(wanted)) }

    func conforms(_ type: StaticType, to wanted: ProtocolName) -> Bool {
        applyDefault(type)
        let isAnything = wanted == .standard(.sendable) || wanted == .standard(.any)
        switch type.head {
        case .error, .never: return true
        case .nominal(let nominal, let arguments):
            if nominal.conforms(to: wanted) { return true }
            if case .standard(let own) = wanted, nominal.conditionalConformances.contains(own) { return arguments.allSatisfy { conforms($0, to: wanted) } }
            if let hostProtocol = host.types[wanted.name] ?? (wanted == .standard(.error) ? Nominal.errorProtocol : nil) {
                return nominal === hostProtocol || hostProtocol.conformers.contains { $0 == type.resolved }
            }
            return isAnything
        case .metatype: return isAnything || wanted == .standard(.equatable)
        case .tuple, .function, .any: return isAnything
        case .variable: return false
        // In a signature; what the body does is checked with a placeholder.
        case .generic: return true
        }
    }
}
