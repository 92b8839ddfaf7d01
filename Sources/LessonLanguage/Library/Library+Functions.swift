import Foundation

/// Free functions: output, checks, maths.
extension Library {
    func declareFunctions() {
        function("@discardableResult print(_ items: Any..., separator: String = \" \", terminator: String = \"\\n\")") { values, machine in
            machine.output(try machine.line(of: values))
            return .void
        }
        function("debugPrint(_ items: Any..., separator: String = \" \", terminator: String = \"\\n\")") { values, machine in
            machine.output(try machine.line(of: values, isNested: true))
            return .void
        }
        function(
            "@discardableResult dump<T>(_ value: T, name: String? = nil, indent: Int = 0) -> T",
            .native { types in
                let type = types["T"]
                return { values, machine in
                    let name: String? = if case .string(let text) = values[1] { text } else { nil }
                    machine.output(try machine.dumped(values[0], as: type.resolved, name: name, indent: Swift.max(0, Swift.min(values[2].asInt, 200))))
                    return values[0]
                }
            })
        function(
            "type<T>(of value: T) -> T",
            .native { types in
                let type = types["T"]
                return { values, _ in
                    if case .erased(let erased) = values[0] { return .string(erased.type.runtimeName) }
                    return .string(type.resolved.runtimeName)
                }
            }, adjusting: { $0.type = .metatype($0.type) })
        declareChecks()
        declareMaths()
        declareGeneric()
    }

    private func declareChecks() {
        for (name, failure) in [("precondition", Fault.Failure.precondition), ("assert", .assertion)] {
            function("\(name)(_ condition: @autoclosure () throws -> Bool, _ message: @autoclosure () throws -> String = \"\")") { values, _ in
                if try values[0].asFunction?.call([]).asBool ?? false { return .void }
                throw Trap(.failed(failure, message: try values[1].asFunction?.call([]).asString ?? ""))
            }
        }
        for name in ["fatalError", "preconditionFailure", "assertionFailure"] {
            function("\(name)(_ message: String = \"\") -> \(name == "assertionFailure" ? "Void" : "Never")") { values, _ in
                throw Trap(.failed(.fatalError, message: values[0].asString))
            }
        }
    }

    private func declareMaths() {
        let one: [(String, (Double) -> Double, (Float) -> Float)] = [
            ("exp", Foundation.exp, Foundation.exp), ("exp2", Foundation.exp2, Foundation.exp2), ("expm1", Foundation.expm1, Foundation.expm1),
            ("log", Foundation.log, Foundation.log), ("log2", Foundation.log2, Foundation.log2), ("log10", Foundation.log10, Foundation.log10),
            ("log1p", Foundation.log1p, Foundation.log1p), ("sqrt", { $0.squareRoot() }, { $0.squareRoot() }), ("cbrt", Foundation.cbrt, Foundation.cbrt),
            ("sin", Foundation.sin, Foundation.sin), ("cos", Foundation.cos, Foundation.cos), ("tan", Foundation.tan, Foundation.tan),
            ("asin", Foundation.asin, Foundation.asin), ("acos", Foundation.acos, Foundation.acos), ("atan", Foundation.atan, Foundation.atan),
            ("sinh", Foundation.sinh, Foundation.sinh), ("cosh", Foundation.cosh, Foundation.cosh), ("tanh", Foundation.tanh, Foundation.tanh),
            ("erf", Foundation.erf, Foundation.erf), ("floor", { $0.rounded(.down) }, { $0.rounded(.down) }),
            ("ceil", { $0.rounded(.up) }, { $0.rounded(.up) }),
            ("round", { $0.rounded() }, { $0.rounded() }), ("trunc", { $0.rounded(.towardZero) }, { $0.rounded(.towardZero) }),
            ("fabs", { abs($0) }, { abs($0) }), ("erfc", Foundation.erfc, Foundation.erfc), ("tgamma", Foundation.tgamma, Foundation.tgamma),
            ("asinh", Foundation.asinh, Foundation.asinh), ("acosh", Foundation.acosh, Foundation.acosh), ("atanh", Foundation.atanh, Foundation.atanh),
            ("rint", { $0.rounded(.toNearestOrEven) }, { $0.rounded(.toNearestOrEven) }),
            ("nearbyint", { $0.rounded(.toNearestOrEven) }, { $0.rounded(.toNearestOrEven) }),
        ]
        for (name, double, float) in one {
            function("\(name)(_ x: Double) -> Double", .intrinsic(.mathDouble(double)))
            function("\(name)(_ x: Float) -> Float", .intrinsic(.mathFloat(float)))
        }
        let two: [(String, (Double, Double) -> Double, (Float, Float) -> Float)] = [
            ("pow", Foundation.pow, Foundation.pow), ("atan2", Foundation.atan2, Foundation.atan2), ("hypot", Foundation.hypot, Foundation.hypot),
            ("fmod", Foundation.fmod, Foundation.fmod), ("fmin", Foundation.fmin, Foundation.fmin), ("fmax", Foundation.fmax, Foundation.fmax),
            ("copysign", Foundation.copysign, Foundation.copysign), ("remainder", Foundation.remainder, Foundation.remainder),
            ("fdim", Foundation.fdim, Foundation.fdim),
        ]
        for (name, double, float) in two {
            function("\(name)(_ x: Double, _ y: Double) -> Double", .intrinsic(.mathDouble2(double)))
            function("\(name)(_ x: Float, _ y: Float) -> Float") { values, _ in .float(float(values[0].asFloat, values[1].asFloat)) }
        }
        function("fma(_ x: Double, _ y: Double, _ z: Double) -> Double") { values, _ in
            .double(Foundation.fma(values[0].asDouble, values[1].asDouble, values[2].asDouble))
        }
        function("ldexp(_ x: Double, _ exponent: Int) -> Double") { values, _ in .double(Foundation.scalbn(values[0].asDouble, values[1].asInt)) }
        function("abs<T: SignedNumeric>(_ x: T) -> T") { values, _ in
            switch values[0] {
            case .int(let x):
                guard x != .min else { throw Trap(.arithmetic(.absolute(of: x))) }
                return .int(Swift.abs(x))
            case .double(let x): return .double(Swift.abs(x))
            case .float(let x): return .float(Swift.abs(x))
            default: return values[0]
            }
        }
    }

    private func declareGeneric() {
        for (name, isMax) in [("max", true), ("min", false)] {
            function(
                "\(name)<T: Comparable>(_ x: T, _ y: T, _ rest: T...) -> T",
                .native { types in
                    let order = TypeOrder(types["T"])
                    return { values, machine in
                        var best = values[0]
                        try ([values[1]] + values[2].elements).forEachLooking { other in
                            // As `max` asks `>=`, which what is no number never is.
                            let isNumber = !Ordering.isNotANumber(other) && !Ordering.isNotANumber(best)
                            if isMax ? try isNumber && !order.less(other, best, machine) : try order.less(other, best, machine) { best = other }
                        }
                        return best
                    }
                })
        }
        function("numericCast(_ x: Int) -> Int") { values, _ in values[0] }
        function("swap<T>(_ a: inout T, _ b: inout T)", .intrinsic(.swap))
        for type in [StaticType.int, .double, .float] {
            function("stride(from: \(type), to: \(type), by: \(type)) -> StrideTo<\(type)>") { values, _ in try Self.stride(.strideTo, values, type) }
            function("stride(from: \(type), through: \(type), by: \(type)) -> StrideThrough<\(type)>") { values, _ in
                try Self.stride(.strideThrough, values, type)
            }
        }
        function(
            "repeatElement<T>(_ element: T, count: Int) -> Repeated<T>",
            .native { types in
                { values, _ in
                    guard values[1].asInt >= 0 else { throw Trap(.count(.negative(values[1].asInt, .repeatElement))) }
                    return Lazy(.repeated, values, types["T"]).value
                }
            })
    }

    /// A count that memory can be taken for.
    static func count(_ value: Value) throws -> Int {
        let count = value.asInt
        guard count >= 0 else { throw Trap(.count(.negative(count, .makeList))) }
        guard count <= 1 << 28 else { throw Trap(.count(.listTooLong(count))) }
        return count
    }

    /// A base that digits can be written in.
    static func radix(_ value: Value) throws -> Int {
        guard (2...36).contains(value.asInt) else { throw Trap(.arithmetic(.radix(value.asInt))) }
        return value.asInt
    }

    /// Numbers at equal distances, made while they are walked.
    static func stride(_ step: Lazy.Step, _ values: [Value], _ type: StaticType) throws -> Value {
        guard !values[2].isZero else { throw Trap(.arithmetic(.strideOfZero)) }
        return Lazy(step, values, type).value
    }
}

private extension MachineState {
    /// What `print` and its kin write of their arguments: the items, what stands between them, what stands behind.
    func line(of arguments: [Value], isNested: Bool = false) throws -> String {
        var line = TextWriter()
        for (index, item) in try arguments[0].elements.enumerated() {
            if index > 0 { try line += arguments[1].asString }
            try line += describe(item, as: .any, isNested: isNested)
        }
        try line += arguments[2].asString
        return line.text
    }
}

private extension Value {
    var isZero: Bool {
        switch self {
        case .int(let x): x == 0
        case .double(let x): x == 0
        case .float(let x): x == 0
        default: false
        }
    }
}

/// The order of a type for native code; the lesson's own operators are found when it is first used.
final class TypeOrder: @unchecked Sendable {
    private let type: StaticType
    private var order: Ordering.Order?

    init(_ type: StaticType) { self.type = type }

    private func get(_ machine: MachineState) -> Ordering.Order {
        if let order { return order }
        let found = machine.orderer?(type.resolved) ?? Ordering.builtIn
        order = found
        return found
    }

    /// Whether its values are held by their bits.
    var isWide: Bool { type.integer?.isWide == true }

    func less(_ a: Value, _ b: Value, _ machine: MachineState) throws -> Bool { try get(machine).less(a, b, machine) }
    func equal(_ a: Value, _ b: Value, _ machine: MachineState) throws -> Bool { try get(machine).equal(a, b, machine) }
}
