import Foundation

/// Int, Double, Float, Bool.
extension Library {
    func declareNumbers() {
        declareConversions()
        declareIntegers()
        declareFloats(.double, "Double", of: Double.self)
        declareFloats(.float, "Float", of: Float.self)
        on(
            .bool, "mutating toggle()",
            .mutating { _ in
                { value, _, _ in
                    value = .bool(!value.asBool)
                    return .void
                }
            })
        on(.bool, "init?(_ text: String)") { values, _ in Bool(values[0].asString).map { .bool($0) } ?? .none }
    }

    private func declareConversions() {
        let kinds: [(Nominal, String)] = [(.int, "Int"), (.double, "Double"), (.float, "Float")]
        for (target, _) in kinds {
            for (_, from) in kinds {
                on(target, "init(_ value: \(from))", .intrinsic(.convert(target === Nominal.int ? .toInt : target === Nominal.double ? .toDouble : .toFloat)))
            }
        }
        on(.int, "init?(_ text: String)") { values, _ in Int(values[0].asString).map { .int($0) } ?? .none }
        on(.int, "init?(_ text: Substring)") { values, _ in Int(values[0].asString).map { .int($0) } ?? .none }
        on(.int, "init?(_ text: String, radix: Int)") { values, _ in Int(values[0].asString, radix: try Library.radix(values[1])).map { .int($0) } ?? .none }
        on(.int, "init?(exactly value: Double)") { values, _ in Int(exactly: values[0].asDouble).map { .int($0) } ?? .none }
        on(.double, "init?(_ text: String)") { values, _ in Double(values[0].asString).map { .double($0) } ?? .none }
        on(.double, "init?(_ text: Substring)") { values, _ in Double(values[0].asString).map { .double($0) } ?? .none }
        on(.float, "init?(_ text: Substring)") { values, _ in Float(values[0].asString).map { .float($0) } ?? .none }
        on(.int, "init?(exactly value: Float)") { values, _ in Int(exactly: values[0].asFloat).map { .int($0) } ?? .none }
        on(.double, "init?(exactly value: Int)") { values, _ in Double(exactly: values[0].asInt).map { .double($0) } ?? .none }
        on(.float, "init?(exactly value: Int)") { values, _ in Float(exactly: values[0].asInt).map { .float($0) } ?? .none }
        on(.float, "init?(exactly value: Double)") { values, _ in Float(exactly: values[0].asDouble).map { .float($0) } ?? .none }
        for name in ["truncatingIfNeeded", "clamping"] { on(.int, "init(\(name) value: Int)") { values, _ in values[0] } }
        on(.int, "init?(_ text: Substring, radix: Int)") { values, _ in Int(values[0].asString, radix: try Library.radix(values[1])).map { .int($0) } ?? .none }
        on(.float, "init?(_ text: String)") { values, _ in Float(values[0].asString).map { .float($0) } ?? .none }
    }

    private func declareIntegers() {
        for (name, value) in [("max", Int.max), ("min", Int.min)] { on(.int, "\(name): Int", .constant(.int(value)), isStatic: true) }
        on(.int, "description: String") { values, _ in .string("\(values[0].asInt)") }
        on(.int, "isMultiple(of other: Int) -> Bool") { values, _ in .bool(values[0].asInt.isMultiple(of: values[1].asInt)) }
        on(.int, "signum() -> Int") { values, _ in .int(values[0].asInt.signum()) }
        on(.int, "quotientAndRemainder(dividingBy other: Int) -> (quotient: Int, remainder: Int)") { values, _ in
            let (a, b) = (values[0].asInt, values[1].asInt)
            guard b != 0 else { throw Trap(.arithmetic(.divisionByZero("\(a)", isRemainder: false))) }
            guard a != .min || b != -1 else { throw Trap(.arithmetic(.quotientOverflow("\(a)", "\(b)", type: "Int"))) }
            return .fields(Fields([.int(a / b), .int(a % b)]))
        }
        on(.int, "advanced(by distance: Int) -> Int") { values, _ in .int(try Self.checked(values[0].asInt.addingReportingOverflow(values[1].asInt))) }
        on(.int, "distance(to other: Int) -> Int") { values, _ in .int(try Self.checked(values[1].asInt.subtractingReportingOverflow(values[0].asInt))) }
        for (name, body) in [
            ("adding", { $0.addingReportingOverflow($1) }), ("subtracting", { $0.subtractingReportingOverflow($1) }),
        ] as [(String, (Int, Int) -> (partialValue: Int, overflow: Bool))] {
            on(.int, "\(name)ReportingOverflow(_ other: Int) -> (partialValue: Int, overflow: Bool)") { values, _ in
                let result = body(values[0].asInt, values[1].asInt)
                return .fields(Fields([.int(result.partialValue), .bool(result.overflow)]))
            }
        }
        on(.int, "multipliedReportingOverflow(by other: Int) -> (partialValue: Int, overflow: Bool)") { values, _ in
            let result = values[0].asInt.multipliedReportingOverflow(by: values[1].asInt)
            return .fields(Fields([.int(result.partialValue), .bool(result.overflow)]))
        }
        on(.int, "dividedReportingOverflow(by other: Int) -> (partialValue: Int, overflow: Bool)") { values, _ in
            let result = values[0].asInt.dividedReportingOverflow(by: values[1].asInt)
            return .fields(Fields([.int(result.partialValue), .bool(result.overflow)]))
        }
        for (name, value) in [("zero", 0), ("bitWidth", Int.bitWidth)] { on(.int, "\(name): Int", .constant(.int(value)), isStatic: true) }
        on(.int, "bitWidth: Int") { _, _ in .int(Int.bitWidth) }
        on(.int, "byteSwapped: Int") { values, _ in .int(values[0].asInt.byteSwapped) }
        on(
            .int, "mutating negate()",
            .mutating { _ in
                { value, _, _ in
                    value = .int(try Self.checked((0).subtractingReportingOverflow(value.asInt)))
                    return .void
                }
            })
        on(.int, "nonzeroBitCount: Int") { values, _ in .int(values[0].asInt.nonzeroBitCount) }
        on(.int, "leadingZeroBitCount: Int") { values, _ in .int(values[0].asInt.leadingZeroBitCount) }
        on(.int, "trailingZeroBitCount: Int") { values, _ in .int(values[0].asInt.trailingZeroBitCount) }
        on(.bool, "description: String") { values, _ in .string("\(values[0].asBool)") }
    }

    private static func checked(_ result: (partialValue: Int, overflow: Bool)) throws -> Int {
        guard !result.overflow else { throw Trap(.arithmetic(.result)) }
        return result.partialValue
    }

    private func declareFloats<T: BinaryFloatingPoint & LessonValue & CustomStringConvertible>(_ nominal: Nominal, _ name: String, of type: T.Type)
    where T.RawSignificand: FixedWidthInteger {
        let constants: [(String, T)] = [
            ("pi", T.pi), ("infinity", T.infinity), ("nan", T.nan), ("ulpOfOne", T.ulpOfOne), ("greatestFiniteMagnitude", T.greatestFiniteMagnitude),
            ("leastNormalMagnitude", T.leastNormalMagnitude), ("leastNonzeroMagnitude", T.leastNonzeroMagnitude), ("zero", 0),
        ]
        for (constant, value) in constants { on(nominal, "\(constant): \(name)", .constant(value.lessonValue), isStatic: true) }
        func get(_ property: String, _ type: String, _ body: @escaping (T) -> some LessonValue) {
            on(nominal, "\(property): \(type)") { values, _ in body(try T.from(values[0])).lessonValue }
        }
        get("description", "String") { $0.description }
        get("magnitude", name) { abs($0) }
        get("isNaN", "Bool") { $0.isNaN }
        get("isInfinite", "Bool") { $0.isInfinite }
        get("isFinite", "Bool") { $0.isFinite }
        get("isZero", "Bool") { $0.isZero }
        get("ulp", name) { $0.ulp }
        get("nextUp", name) { $0.nextUp }
        get("nextDown", name) { $0.nextDown }
        get("significand", name) { $0.significand }
        get("binade", name) { $0.binade }
        get("isNormal", "Bool") { $0.isNormal }
        get("isSubnormal", "Bool") { $0.isSubnormal }
        get("isSignalingNaN", "Bool") { $0.isSignalingNaN }
        on(nominal, "exponent: Int") { values, _ in
            let x = try T.from(values[0])
            return .int(x.isFinite && !x.isZero ? Int(x.exponent) : x.isZero ? .min : .max)
        }
        on(nominal, "sign: FloatingPointSign") { values, _ in Signs.value(try T.from(values[0]).sign) }
        func method(_ signature: String, _ body: @escaping (T) -> T) {
            on(nominal, signature) { values, _ in body(try T.from(values[0])).lessonValue }
        }
        method("rounded() -> \(name)") { $0.rounded() }
        method("squareRoot() -> \(name)") { $0.squareRoot() }
        for (call, body) in [
            ("isLess(than", { $0.isLess(than: $1) }), ("isLessThanOrEqualTo(_", { $0.isLessThanOrEqualTo($1) }), ("isEqual(to", { $0.isEqual(to: $1) }),
        ] as [(String, (T, T) -> Bool)] {
            on(nominal, "\(call) other: \(name)) -> Bool") { values, _ in .bool(body(try T.from(values[0]), try T.from(values[1]))) }
        }
        for (call, body) in [
            ("distance(to", { $1 - $0 }), ("advanced(by", { $0 + $1 }),
        ] as [(String, (T, T) -> T)] {
            on(nominal, "\(call) other: \(name)) -> \(name)") { values, _ in body(try T.from(values[0]), try T.from(values[1])).lessonValue }
        }
        for (call, body) in [("minimum", T.minimum), ("maximum", T.maximum)] as [(String, (T, T) -> T)] {
            on(nominal, "static \(call)(_ x: \(name), _ y: \(name)) -> \(name)") { values, _ in body(try T.from(values[0]), try T.from(values[1])).lessonValue }
        }
        on(nominal, "addingProduct(_ x: \(name), _ y: \(name)) -> \(name)") { values, _ in
            try T.from(values[0]).addingProduct(T.from(values[1]), T.from(values[2])).lessonValue
        }
        on(nominal, "init(signOf sign: \(name), magnitudeOf magnitude: \(name))") { values, _ in
            T(signOf: try T.from(values[0]), magnitudeOf: try T.from(values[1])).lessonValue
        }
        for (call, body) in [("negate()", { -$0 }), ("formSquareRoot()", { $0.squareRoot() })] as [(String, (T) -> T)] {
            on(
                nominal, "mutating \(call)",
                .mutating { _ in
                    { value, _, _ in
                        value = body(try T.from(value)).lessonValue
                        return .void
                    }
                })
        }
        on(
            nominal, "mutating round(_ rule: RoundingRule)",
            .mutating { _ in
                { value, rule, _ in
                    value = try T.from(value).rounded(RoundingRules.rule(rule[0])).lessonValue
                    return .void
                }
            })
        on(nominal, "rounded(_ rule: RoundingRule) -> \(name)") { values, _ in
            let x = try T.from(values[0])
            return x.rounded(RoundingRules.rule(values[1])).lessonValue
        }
        on(
            nominal, "mutating round()",
            .mutating { _ in
                { value, _, _ in
                    value = try T.from(value).rounded().lessonValue
                    return .void
                }
            })
        on(nominal, "truncatingRemainder(dividingBy other: \(name)) -> \(name)") { values, _ in
            try T.from(values[0]).truncatingRemainder(dividingBy: T.from(values[1])).lessonValue
        }
        on(nominal, "remainder(dividingBy other: \(name)) -> \(name)") { values, _ in try T.from(values[0]).remainder(dividingBy: T.from(values[1])).lessonValue
        }
    }
}

/// `.up`, `.down` …: Swift's FloatingPointRoundingRule.
enum RoundingRules {
    static func rule(_ value: Value) -> FloatingPointRoundingRule {
        guard case .enumCase(let own) = value else { return .toNearestOrAwayFromZero }
        switch own.name {
        case "up": return .up
        case "down": return .down
        case "towardZero": return .towardZero
        case "awayFromZero": return .awayFromZero
        case "toNearestOrEven": return .toNearestOrEven
        default: return .toNearestOrAwayFromZero
        }
    }

    static let nominal: Nominal = {
        let nominal = Nominal("FloatingPointRoundingRule", kind: .host, conformances: [.equatable, .hashable])
        for (index, name) in ["up", "down", "towardZero", "awayFromZero", "toNearestOrEven", "toNearestOrAwayFromZero"].enumerated() {
            let member = Member(
                name: name, kind: .property, type: .nominal(nominal, []), implementation: .constant(.enumCase(EnumValue(index: index, name: name))))
            member.isStatic = true
            nominal.add(member)
        }
        return nominal
    }()
}

/// `.plus` and `.minus`: Swift's FloatingPointSign.
enum Signs {
    static func value(_ sign: FloatingPointSign) -> Value {
        sign == .minus ? .enumCase(EnumValue(index: 1, name: "minus")) : .enumCase(EnumValue(index: 0, name: "plus"))
    }

    static let nominal: Nominal = {
        let nominal = Nominal("FloatingPointSign", kind: .host, conformances: [.equatable, .hashable])
        for sign in [FloatingPointSign.plus, .minus] {
            let member = Member(name: "\(sign)", kind: .property, type: .nominal(nominal, []), implementation: .constant(value(sign)))
            member.isStatic = true
            nominal.add(member)
        }
        return nominal
    }()
}
