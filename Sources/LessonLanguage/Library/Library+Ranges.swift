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
                .int(values[0].asFields[1].asInt - values[0].asFields[0].asInt + (isClosed ? 1 : 0))
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
        for nominal in [Nominal.partialRangeFrom, .partialRangeUpTo, .partialRangeThrough] {
            on(nominal, "contains(_ value: Bound) -> Bool") { values, _ in .bool(Ordering.contains(values[0], nominal, values[1])) }
        }
        for nominal in [Nominal.range, .closedRange] {
            for (name, isFirst) in [("first", true), ("last", false)] {
                on(nominal, "\(name): Bound?") { values, _ in
                    let list = Sequences.list(values[0], .nominal(nominal, [.int]))
                    guard list.elementCount > 0 else { return .none }
                    return list.element(at: isFirst ? 0 : list.elementCount - 1)
                }
            }
        }
    }
}
