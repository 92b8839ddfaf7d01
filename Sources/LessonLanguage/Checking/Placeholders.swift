/// Types that stand for a type parameter while a generic body is checked by itself: they can what the constraints say, and no more.
enum Placeholders {
    /// The protocols that may constrain a parameter, with those that they bring along.
    static let implied: [StandardProtocol: Set<StandardProtocol>] = [
        .sequence: [], .collection: [.sequence], .bidirectionalCollection: [.collection, .sequence],
        .randomAccessCollection: [.bidirectionalCollection, .collection, .sequence],
        .equatable: [], .hashable: [.equatable], .comparable: [.equatable], .customStringConvertible: [], .error: [],
        .additiveArithmetic: [.equatable], .numeric: [.additiveArithmetic, .equatable], .signedNumeric: [.numeric, .additiveArithmetic, .equatable],
        .binaryInteger: [.numeric, .additiveArithmetic, .equatable, .hashable, .comparable, .customStringConvertible, .strideable],
        .fixedWidthInteger: [
            .binaryInteger, .numeric, .additiveArithmetic, .equatable, .hashable, .comparable, .customStringConvertible, .strideable,
        ],
        .signedInteger: [.binaryInteger, .signedNumeric, .numeric, .additiveArithmetic, .equatable, .hashable, .comparable, .customStringConvertible],
        .unsignedInteger: [.binaryInteger, .numeric, .additiveArithmetic, .equatable, .hashable, .comparable, .customStringConvertible],
        .floatingPoint: [.signedNumeric, .numeric, .additiveArithmetic, .equatable, .hashable, .comparable, .strideable],
        .binaryFloatingPoint: [.floatingPoint, .signedNumeric, .numeric, .additiveArithmetic, .equatable, .hashable, .comparable, .strideable],
    ]

    /// The protocol of this name, if it may constrain a parameter.
    static func constraint(_ name: String) -> StandardProtocol? { StandardProtocol(rawValue: name).flatMap { implied[$0] == nil ? nil : $0 } }

    /// `element` is what the placeholder's elements are, where it can be walked.
    static func nominal(_ name: String, _ constraints: [ProtocolName], _ library: Library, element: StaticType? = nil) -> Nominal {
        let nominal = Nominal(name, conformances: [.sendable])
        for constraint in constraints {
            switch constraint {
            case .standard(let own): nominal.conformances.formUnion((implied[own] ?? []).union([own]))
            case .host(let name): nominal.hostConformances.insert(name)
            }
        }
        nominal.isPlaceholder = true
        nominal.element = element
        func lend(_ names: [String], of donor: Nominal) {
            for name in names { for member in library.members(donor)[name] ?? [] { nominal.add(copy(member, of: donor, as: nominal)) } }
        }
        let can = nominal.conformances
        if can.contains(.collection) { lend(["count", "isEmpty", "first"], of: .array) }
        if can.contains(.customStringConvertible) { lend(["description"], of: .int) }
        if can.contains(.additiveArithmetic) { lend(["zero"], of: .double) }
        if can.contains(.binaryInteger) { lend(["init", "isMultiple", "signum", "quotientAndRemainder", "magnitude", "trailingZeroBitCount"], of: .int) }
        if can.contains(.fixedWidthInteger) { lend(["max", "min", "nonzeroBitCount", "leadingZeroBitCount"], of: .int) }
        if can.contains(.floatingPoint) {
            lend(
                [
                    "init", "squareRoot", "rounded", "round", "isNaN", "isInfinite", "isFinite", "isZero", "truncatingRemainder", "remainder", "magnitude",
                    "pi", "infinity", "nan", "ulp",
                ], of: .double)
        }
        return nominal
    }

    /// Whether values of the placeholder know an operator of numbers.
    static func knows(_ symbol: ArithmeticOperator, _ nominal: Nominal) -> Bool {
        let can = nominal.conformances
        switch symbol {
        case .number(.plus), .number(.minus): return can.contains(.additiveArithmetic)
        case .number(.times): return can.contains(.numeric)
        case .number(.divided): return can.contains(.binaryInteger) || can.contains(.floatingPoint)
        case .bits(.wrappingPlus), .bits(.wrappingMinus), .bits(.wrappingTimes), .bits(.maskedLeft), .bits(.maskedRight):
            return can.contains(.fixedWidthInteger)
        case .number(.remainder), .bits(.and), .bits(.or), .bits(.exclusiveOr), .bits(.left), .bits(.right): return can.contains(.binaryInteger)
        }
    }

    /// A number's member as the placeholder has it: where the number's own type stands, the placeholder.
    private static func copy(_ member: Member, of donor: Nominal, as nominal: Nominal) -> Member {
        func changed(_ type: StaticType) -> StaticType {
            switch type {
            case donor.ownType.arguments.first: return nominal.element ?? type
            case .nominal(donor, _): return .nominal(nominal, [])
            case .nominal(let own, let arguments): return .nominal(own, arguments.map(changed))
            case .tuple(let fields): return .tuple(fields.map { TupleField($0.label, changed($0.type)) })
            default: return type
            }
        }
        let keepsInt = ["trailingZeroBitCount", "nonzeroBitCount", "leadingZeroBitCount"].contains(member.name)
        let copy = Member(name: member.name, kind: member.kind, type: keepsInt ? member.type : changed(member.type), implementation: .constant(.void))
        copy.isStatic = member.isStatic
        copy.isMutating = member.isMutating
        copy.generics = member.generics
        copy.constraints = member.constraints
        copy.signature = member.signature
        copy.parameters = member.parameters.map { parameter in
            var own = parameter
            // An initializer takes other numbers too: it keeps what it takes.
            if member.kind != .initializer { own.type = changed(parameter.type) }
            return own
        }
        return copy
    }
}
