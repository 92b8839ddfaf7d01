/// Range, ClosedRange and the one-sided ones.
extension Library {
    func declareRanges() {
        for nominal in [Nominal.range, .closedRange] {
            let isClosed = nominal === Nominal.closedRange
            on(nominal, "lowerBound: Bound") { values, _ in values[0].asFields[0] }
            on(nominal, "upperBound: Bound") { values, _ in values[0].asFields[1] }
            on(nominal, "isEmpty: Bool") { values, _ in .bool(!isClosed && values[0].asFields[0] == values[0].asFields[1]) }
            on(nominal, "contains(_ value: Bound) -> Bool") { values, _ in .bool(Ordering.contains(values[0], nominal, values[1])) }
            on(nominal, "count: Int") { values, _ in
                let bounds = values[0].asFields
                let (length, overflows) = bounds[1].asInt.subtractingReportingOverflow(bounds[0].asInt)
                let (count, overflowsToo) = length.addingReportingOverflow(isClosed ? 1 : 0)
                if overflows || overflowsToo { throw Trap(.range(.countOverflow)) }
                return .int(count)
            }
            on(nominal, "clamped(to limits: \(nominal.name)<Bound>) -> \(nominal.name)<Bound>") { values, _ in
                let (a, b) = (values[0].asFields, values[1].asFields)
                func clamp(_ x: Value) -> Value { Ordering.less(x, b[0]) ? b[0] : Ordering.less(b[1], x) ? b[1] : x }
                return .fields(Fields([clamp(a[0]), clamp(a[1])]))
            }
            on(nominal, "overlaps(_ other: \(nominal.name)<Bound>) -> Bool") { values, _ in
                let (a, b) = (values[0].asFields, values[1].asFields)
                return .bool(isClosed ? !Ordering.less(b[1], a[0]) && !Ordering.less(a[1], b[0]) : Ordering.less(a[0], b[1]) && Ordering.less(b[0], a[1]))
            }
        }
        for nominal in [Nominal.range, .closedRange] {
            for (name, isNested) in [("description", false), ("debugDescription", true)] {
                on(
                    nominal, "\(name): String",
                    .native { types in
                        let type = StaticType.nominal(nominal, [types["Bound"]])
                        return { values, machine in .string(try machine.describe(values[0], as: type, isNested: isNested)) }
                    })
            }
        }
        on(.range, "subscript(_ position: Bound) -> Bound") { values, _ in
            guard Ordering.contains(values[0], .range, values[1]) else { throw Trap(.index(.range(values[1].asInt))) }
            return values[1]
        }
        for (index, kind) in [Nominal.range, .closedRange, .partialRangeFrom, .partialRangeUpTo, .partialRangeThrough].enumerated() {
            on(.range, "subscript(_ part: \(kind.name)<Bound>) -> Range<Bound>") { values, _ in
                let (whole, part) = (values[0].asFields, values[1].asFields)
                let isClosed = index == 1 || index == 4
                let fits = !isClosed || part[1].asInt < .max
                let lower = part[0].isNone ? whole[0].asInt : part[0].asInt
                let upper = part[1].isNone ? whole[1].asInt : part[1].asInt &+ (isClosed ? 1 : 0)
                guard fits, lower >= whole[0].asInt, upper <= whole[1].asInt, lower <= upper else {
                    throw Trap(.index(.partOfRange))
                }
                return .fields(Fields([.int(lower), .int(upper)]))
            }
        }
        let cuts: [(String, (Int, Int, Int) -> (Int, Int))] = [
            ("prefix(_ count: Int)", { low, high, n in (low, low + n) }), ("suffix(_ count: Int)", { low, high, n in (high - n, high) }),
            ("dropFirst(_ count: Int = 1)", { low, high, n in (low + n, high) }), ("dropLast(_ count: Int = 1)", { low, high, n in (low, high - n) }),
        ]
        for (call, body) in cuts {
            on(.range, "\(call) -> Range<Bound>") { values, _ in
                let whole = values[0].asFields
                guard values[1].asInt >= 0 else { throw Trap(.count(.negative(values[1].asInt, .take))) }
                let (length, overflows) = whole[1].asInt.subtractingReportingOverflow(whole[0].asInt)
                let part = body(whole[0].asInt, whole[1].asInt, overflows ? values[1].asInt : min(values[1].asInt, length))
                return .fields(Fields([.int(part.0), .int(part.1)]))
            }
        }
        on(.range, "indices: Range<Bound>") { values, _ in values[0] }
        on(.range, "startIndex: Bound") { values, _ in values[0].asFields[0] }
        on(.range, "endIndex: Bound") { values, _ in values[0].asFields[1] }
        on(.range, "init(_ other: ClosedRange<Int>)") { values, _ in
            let bounds = values[0].asFields
            guard bounds[1].asInt < .max else { throw Trap(.range(.greatestHalfOpen)) }
            return .fields(Fields([bounds[0], .int(bounds[1].asInt + 1)]))
        }
        on(.closedRange, "init(_ other: Range<Int>)") { values, _ in
            let bounds = values[0].asFields
            guard bounds[0].asInt < bounds[1].asInt else { throw Trap(.range(.emptyClosed)) }
            return .fields(Fields([bounds[0], .int(bounds[1].asInt - 1)]))
        }
        for (nominal, bound) in [(Nominal.partialRangeFrom, "lowerBound"), (.partialRangeUpTo, "upperBound"), (.partialRangeThrough, "upperBound")] {
            on(nominal, "\(bound): Bound") { values, _ in values[0].asFields[bound == "lowerBound" ? 0 : 1] }
        }
        for nominal in [Nominal.partialRangeFrom, .partialRangeUpTo, .partialRangeThrough] {
            on(nominal, "contains(_ value: Bound) -> Bool") { values, _ in .bool(Ordering.contains(values[0], nominal, values[1])) }
        }
        func isClosed(_ nominal: Nominal) -> Bool { nominal === Nominal.closedRange }
        for nominal in [Nominal.range, .closedRange] {
            for (name, isFirst) in [("first", true), ("last", false)] {
                on(nominal, "\(name): Bound?") { values, _ in
                    let bounds = values[0].asFields
                    guard isClosed(nominal) || bounds[0].asInt < bounds[1].asInt else { return .none }
                    return isFirst ? bounds[0] : .int(bounds[1].asInt - (isClosed(nominal) ? 0 : 1))
                }
            }
        }
    }
}
