/// The members that all whole numbers share, made without reading signatures: there would be hundreds.
extension Library {
    func declareSizedIntegers() {
        for kind in IntegerKind.allCases {
            let owner = Nominal.sizedIntegers[kind] ?? .int
            let own = StaticType.nominal(owner, [])
            declareConversions(kind, owner, own)
            declareBits(kind, owner, own)
            declareReports(kind, owner, own)
            if kind != .int { declareBasics(kind, owner, own) }
        }
        for (label, nominal) in [("to", Nominal.strideSequence), ("through", .strideThrough)] {
            let stride = Member(
                name: "stride", kind: .function, type: .nominal(nominal, [.binaryInteger]),
                implementation: .native { types in
                    { values, _ in try Self.stride(label == "to" ? .strideTo : .strideThrough, values, types["T"]) }
                })
            if case .generic(let parameter) = StaticType.binaryInteger { stride.generics = [parameter] }
            stride.constraints = [(.binaryInteger, .standard(.binaryInteger))]
            stride.parameters = [("from", .binaryInteger), (label, .binaryInteger), ("by", StaticType.int)].map {
                Parameter(label: $0.0, name: $0.0, type: $0.1)
            }
            add(stride)
        }
        initializer(.string, nil, .binaryInteger) { types in
            let kind = types["T"].integer ?? .int
            return { values, _ in .string(kind.text(values[0].asInt)) }
        }
        let radix = initializer(.string, nil, .binaryInteger) { types in
            let kind = types["T"].integer ?? .int
            return { values, _ in
                let text = kind.text(values[0].asInt, radix: try Library.radix(values[1]))
                return .string(values[2].asBool ? text.uppercased() : text)
            }
        }
        radix.parameters += [
            Parameter(label: "radix", name: "radix", type: .int),
            Parameter(label: "uppercase", name: "uppercase", type: .bool, defaultValue: .constant(.bool(false))),
        ]
        for nominal in [Nominal.double, .float] {
            let other = initializer(nominal, nil, .binaryInteger) { _ in
                { values, _ in
                    switch values[0] {
                    case .double(let x): return nominal === Nominal.double ? values[0] : .float(Float(x))
                    case .float(let x): return nominal === Nominal.float ? values[0] : .double(Double(x))
                    default: return values[0]
                    }
                }
            }
            other.constraints = [(.binaryInteger, .standard(.binaryFloatingPoint))]
            initializer(nominal, nil, .binaryInteger) { types in
                let kind = types["T"].integer ?? .int
                return { values, _ in
                    let x = values[0].asInt
                    if kind.isWide { return nominal === Nominal.double ? .double(Double(UInt(bitPattern: x))) : .float(Float(UInt(bitPattern: x))) }
                    return nominal === Nominal.double ? .double(Double(x)) : .float(Float(x))
                }
            }
        }
    }

    private func declareConversions(_ kind: IntegerKind, _ owner: Nominal, _ own: StaticType) {
        func convert(_ label: String?, _ way: WholeConversion, isFailable: Bool = false) {
            initializer(owner, label, .binaryInteger, isFailable: isFailable) { types in
                let from = types["T"].resolved
                return { values, _ in try way.apply(values[0], from: from, to: kind) }
            }
        }
        convert(nil, .checked)
        convert("exactly", .exactly, isFailable: true)
        convert("clamping", .clamping)
        convert("truncatingIfNeeded", .truncating)
        initializer(owner, "bitPattern", .whole(kind.counterpart)) { _ in { values, _ in .int(kind.wrap(values[0].asInt)) } }
        guard kind != .int else { return }
        for floating in [StaticType.double, .float] {
            initializer(owner, nil, floating) { _ in { values, _ in try WholeConversion.checked.apply(values[0], from: floating, to: kind) } }
            initializer(owner, "exactly", floating, isFailable: true) { _ in
                { values, _ in try WholeConversion.exactly.apply(values[0], from: floating, to: kind) }
            }
        }
        for text in [StaticType.string, .substring] {
            initializer(owner, nil, text, isFailable: true) { _ in { values, _ in kind.number(values[0].asString).map { .int($0) } ?? .none } }
        }
        let radix = Member(
            name: "init", kind: .initializer, type: .optional(own),
            implementation: .native { _ in
                { values, _ in kind.number(values[0].asString, radix: try Library.radix(values[1])).map { .int($0) } ?? .none }
            })
        radix.parameters = [Parameter(label: nil, name: "text", type: .string), Parameter(label: "radix", name: "radix", type: .int)]
        radix.isStatic = true
        add(radix, to: owner)
    }

    private func declareBasics(_ kind: IntegerKind, _ owner: Nominal, _ own: StaticType) {
        constant("min", kind.least, owner, own)
        constant("max", kind.greatest, owner, own)
        property("description", .string, owner) { .string(kind.text($0)) }
        method("isMultiple", [("of", own)], .bool, owner) { x in
            let (a, b) = (x[0].asInt, x[1].asInt)
            return .bool(kind.isWide ? UInt(bitPattern: a).isMultiple(of: UInt(bitPattern: b)) : a.isMultiple(of: b))
        }
        method("signum", [], own, owner) { x in .int(kind.isWide && x[0].asInt < 0 ? 1 : x[0].asInt.signum()) }
        let parts = StaticType.tuple([TupleField("quotient", own), TupleField("remainder", own)])
        method("quotientAndRemainder", [("dividingBy", own)], parts, owner) { x in
            let (a, b) = (x[0].asInt, x[1].asInt)
            guard b != 0 else { throw Trap(.arithmetic(.divisionByZero(kind.text(a), isRemainder: false))) }
            guard !kind.isSigned || a != kind.least || b != -1 else {
                throw Trap(.arithmetic(.quotientOverflow(kind.text(a), kind.text(b), type: kind.name)))
            }
            if kind.isWide {
                let (q, r) = UInt(bitPattern: a).quotientAndRemainder(dividingBy: UInt(bitPattern: b))
                return .fields(Fields([.int(Int(bitPattern: q)), .int(Int(bitPattern: r))]))
            }
            return .fields(Fields([.int(a / b), .int(a % b)]))
        }
        for nominal in [Nominal.range, .closedRange] {
            let random = Member(
                name: "random", kind: .method, type: own,
                implementation: .native { _ in
                    { values, _ in
                        let bounds = values[0].asFields
                        guard bounds.count == 2, nominal === Nominal.closedRange || kind.isLess(bounds[0].asInt, bounds[1].asInt) else {
                            throw Trap(.range(.nothingToDraw))
                        }
                        let (low, high) = (bounds[0].asInt, nominal === Nominal.closedRange ? bounds[1].asInt : bounds[1].asInt &- 1)
                        if kind.isWide { return .int(Int(bitPattern: UInt.random(in: UInt(bitPattern: low)...UInt(bitPattern: high)))) }
                        return .int(Int.random(in: low...high))
                    }
                })
            random.isStatic = true
            random.parameters = [Parameter(label: "in", name: "range", type: .nominal(nominal, [own]))]
            add(random, to: owner)
        }
    }

    private func declareBits(_ kind: IntegerKind, _ owner: Nominal, _ own: StaticType) {
        constant("bitWidth", kind.bits, owner, .int)
        constant("zero", 0, owner, own)
        property("bitWidth", .int, owner) { _ in .int(kind.bits) }
        property("magnitude", .whole(kind.unsigned), owner) { x in .int(x < 0 && kind.isSigned ? 0 &- x : x) }
        property("byteSwapped", own, owner) { x in .int(kind.wrap(Int(truncatingIfNeeded: UInt(bitPattern: x).byteSwapped &>> UInt(64 - kind.bits)))) }
        guard kind != .int else { return }
        property("nonzeroBitCount", .int, owner) { x in .int(kind.unsigned.wrap(x).nonzeroBitCount) }
        property("leadingZeroBitCount", .int, owner) { x in .int(kind.unsigned.wrap(x).leadingZeroBitCount - (64 - kind.bits)) }
        property("trailingZeroBitCount", .int, owner) { x in .int(min(kind.bits, x.trailingZeroBitCount)) }
    }

    /// `addingReportingOverflow(_:)` and its kin.
    private func declareReports(_ kind: IntegerKind, _ owner: Nominal, _ own: StaticType) {
        let result = StaticType.tuple([TupleField("partialValue", own), TupleField("overflow", .bool)])
        let operations: [(String, String?, (Int, Int) -> (Int, Bool), (UInt, UInt) -> (UInt, Bool))] = [
            ("addingReportingOverflow", nil, { $0.addingReportingOverflow($1) }, { $0.addingReportingOverflow($1) }),
            ("subtractingReportingOverflow", nil, { $0.subtractingReportingOverflow($1) }, { $0.subtractingReportingOverflow($1) }),
            ("multipliedReportingOverflow", "by", { $0.multipliedReportingOverflow(by: $1) }, { $0.multipliedReportingOverflow(by: $1) }),
            ("dividedReportingOverflow", "by", { $0.dividedReportingOverflow(by: $1) }, { $0.dividedReportingOverflow(by: $1) }),
        ]
        for (name, label, plain, wide) in operations {
            method(name, [(label, own)], result, owner) { x in
                let (a, b) = (x[0].asInt, x[1].asInt)
                if kind.isWide {
                    let (value, overflow) = wide(UInt(bitPattern: a), UInt(bitPattern: b))
                    return .fields(Fields([.int(Int(bitPattern: value)), .bool(overflow)]))
                }
                let (value, overflow) = plain(a, b)
                return .fields(Fields([.int(kind.wrap(value)), .bool(overflow || kind.converted(value, from: .int) == nil)]))
            }
        }
    }
}

private extension StaticType {
    /// Stands for any whole number: the parameter `T` of a conversion.
    static let binaryInteger = StaticType.generic(GenericParameter(owner: "whole", index: 0, name: "T"))
}

private extension Library {
    @discardableResult
    func initializer(_ owner: Nominal, _ label: String?, _ type: StaticType, isFailable: Bool = false, _ make: @escaping (CallTypes) -> NativeBody) -> Member {
        let own = StaticType.nominal(owner, [])
        let member = Member(name: "init", kind: .initializer, type: isFailable ? .optional(own) : own, implementation: .native(make))
        member.isStatic = true
        member.parameters = [Parameter(label: label, name: label ?? "value", type: type)]
        if case .generic(let parameter) = type {
            member.generics = [parameter]
            member.constraints = [(type, .standard(.binaryInteger))]
        }
        member.signature = "\(owner.name)(\(label.map { $0 + ": " } ?? "_ value: ")\(type))"
        add(member, to: owner)
        return member
    }

    func constant(_ name: String, _ value: Int, _ owner: Nominal, _ type: StaticType) {
        let member = Member(name: name, kind: .property, type: type, implementation: .constant(.int(value)))
        member.isStatic = true
        add(member, to: owner)
    }

    func property(_ name: String, _ type: StaticType, _ owner: Nominal, _ body: @escaping (Int) -> Value) {
        add(Member(name: name, kind: .property, type: type, implementation: .native { _ in { values, _ in body(values[0].asInt) } }), to: owner)
    }

    func method(_ name: String, _ parameters: [(String?, StaticType)], _ type: StaticType, _ owner: Nominal, _ body: @escaping ([Value]) throws -> Value) {
        let member = Member(name: name, kind: .method, type: type, implementation: .native { _ in { values, _ in try body(values) } })
        member.parameters = parameters.map { Parameter(label: $0.0, name: $0.0 ?? "other", type: $0.1) }
        add(member, to: owner)
    }
}
