/// The type of an expression, as the checker knows it before anything runs.
indirect enum StaticType: Hashable, @unchecked Sendable {
    case nominal(Nominal, [StaticType])
    /// `()` is Void; labels are part of the type.
    case tuple([TupleField])
    case function(FunctionType)
    /// Not known yet; settled by inference.
    case variable(TypeVariable)
    /// A parameter of a generic declaration, replaced at each use.
    case generic(GenericParameter)
    /// The type of a type's name: `Int` in `Int.max`.
    case metatype(StaticType)
    case any
    case never
    /// Already reported; fits everything so that one fault gives one error.
    case error
}

struct TupleField: Hashable {
    let label: String?
    let type: StaticType

    init(_ label: String? = nil, _ type: StaticType) {
        self.label = label
        self.type = type
    }
}

struct FunctionType: Hashable {
    var parameters: [ParameterType]
    var result: StaticType
    var throwing: Bool

    struct ParameterType: Hashable {
        var type: StaticType
        var isInout: Bool
    }

    init(_ parameters: [StaticType], _ result: StaticType, throwing: Bool = false) {
        self.parameters = parameters.map { ParameterType(type: $0, isInout: false) }
        self.result = result
        self.throwing = throwing
    }

    init(parameters: [ParameterType], result: StaticType, throwing: Bool) {
        self.parameters = parameters
        self.result = result
        self.throwing = throwing
    }
}

/// A hole in a type. A literal's hole may only become a type that such a literal can have.
final class TypeVariable: Hashable, @unchecked Sendable {
    enum Literal: Int { case none, integer, float, string, boolean }

    var binding: StaticType?
    var literal: Literal

    init(literal: Literal = .none) {
        self.literal = literal
    }

    static func == (a: TypeVariable, b: TypeVariable) -> Bool { a === b }
    func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

extension StaticType {
    static let void = StaticType.tuple([])
    static let int = StaticType.nominal(.int, [])
    static let double = StaticType.nominal(.double, [])
    static let float = StaticType.nominal(.float, [])
    static let bool = StaticType.nominal(.bool, [])
    static let string = StaticType.nominal(.string, [])
    static let character = StaticType.nominal(.character, [])
    static let substring = StaticType.nominal(.substring, [])

    static func array(_ element: StaticType) -> StaticType { .nominal(.array, [element]) }
    static func optional(_ wrapped: StaticType) -> StaticType { .nominal(.optional, [wrapped]) }
    static func dictionary(_ key: StaticType, _ value: StaticType) -> StaticType { .nominal(.dictionary, [key, value]) }
    static func set(_ element: StaticType) -> StaticType { .nominal(.set, [element]) }
    static func sequence(_ element: StaticType) -> StaticType { .nominal(.sequence, [element]) }

    /// This type with settled variables replaced, at the outermost level only.
    var head: StaticType {
        var type = self
        while case .variable(let variable) = type, let binding = variable.binding { type = binding }
        return type
    }

    /// This type with all settled variables replaced.
    var resolved: StaticType {
        let type = head
        switch type {
        case .nominal(_, let arguments) where arguments.isEmpty: return type
        case .nominal(let nominal, let arguments): return .nominal(nominal, arguments.map(\.resolved))
        case .tuple(let fields): return .tuple(fields.map { TupleField($0.label, $0.type.resolved) })
        case .function(var function):
            for i in function.parameters.indices { function.parameters[i].type = function.parameters[i].type.resolved }
            function.result = function.result.resolved
            return .function(function)
        case .metatype(let instance): return .metatype(instance.resolved)
        case .variable, .generic, .any, .never, .error: return type
        }
    }

    func substituting(_ map: [GenericParameter: StaticType]) -> StaticType {
        if map.isEmpty { return self }
        switch self {
        case .generic(let parameter): return map[parameter] ?? self
        case .nominal(_, let arguments) where arguments.isEmpty: return self
        case .nominal(let nominal, let arguments): return .nominal(nominal, arguments.map { $0.substituting(map) })
        case .tuple(let fields): return .tuple(fields.map { TupleField($0.label, $0.type.substituting(map)) })
        case .function(var function):
            for i in function.parameters.indices { function.parameters[i].type = function.parameters[i].type.substituting(map) }
            function.result = function.result.substituting(map)
            return .function(function)
        case .metatype(let instance): return .metatype(instance.substituting(map))
        case .variable(let variable): return variable.binding.map { $0.substituting(map) } ?? self
        case .any, .never, .error: return self
        }
    }

    /// The most parts that a type may have. Types that are made of types double easily, and all that looks at one looks at all of its parts.
    static let mostParts = 1_000

    /// Whether it has more.
    var isLarge: Bool {
        var left = Self.mostParts
        return !count(&left)
    }

    /// Takes its parts from a number; false as soon as nothing is left of it.
    private func count(_ left: inout Int) -> Bool {
        left -= 1
        guard left >= 0 else { return false }
        switch head {
        case .nominal(_, let arguments): return arguments.allSatisfy { $0.count(&left) }
        case .tuple(let fields): return fields.allSatisfy { $0.type.count(&left) }
        case .function(let function): return function.result.count(&left) && function.parameters.allSatisfy { $0.type.count(&left) }
        case .metatype(let instance): return instance.count(&left)
        case .variable, .generic, .any, .never, .error: return true
        }
    }

    /// The type inside an optional, if this is one.
    var wrapped: StaticType? {
        if case .nominal(.optional, let arguments) = head { return arguments[0] }
        return nil
    }

    var isOptional: Bool { wrapped != nil }
    var isVoid: Bool { if case .tuple(let fields) = head { return fields.isEmpty } else { return false } }
    var isError: Bool { if case .error = head { return true } else { return false } }
    var isNever: Bool { if case .never = head { return true } else { return false } }

    var nominal: Nominal? { if case .nominal(let nominal, _) = head { return nominal } else { return nil } }
    var arguments: [StaticType] { if case .nominal(_, let arguments) = head { return arguments } else { return [] } }
    var openVariable: TypeVariable? { if case .variable(let variable) = head { return variable } else { return nil } }

    /// The type, if nothing in it waits to be chosen: as a hint for an argument.
    var concrete: StaticType? {
        if case .generic = self { return nil }
        return self
    }

    /// Whether a hole is left anywhere inside.
    var hasOpenVariable: Bool {
        switch head {
        case .variable: return true
        case .nominal(_, let arguments): return arguments.contains { $0.hasOpenVariable }
        case .tuple(let fields): return fields.contains { $0.type.hasOpenVariable }
        case .function(let function): return function.result.hasOpenVariable || function.parameters.contains { $0.type.hasOpenVariable }
        case .metatype(let instance): return instance.hasOpenVariable
        case .generic, .any, .never, .error: return false
        }
    }
}
