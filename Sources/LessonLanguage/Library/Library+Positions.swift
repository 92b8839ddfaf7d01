import Foundation

/// `String.Index`: where it is, what follows, and the parts of a text between two.
extension Library {
    func declarePositions(_ nominal: Nominal) {
        declareEnds(nominal)
        declareSteps(nominal)
        declareFinding(nominal)
        on(
            nominal, "subscript(_ position: StringIndex) -> Character",
            .accessors(
                get: { values, _ in
                    let text = values[0].asString
                    return .string(String(text[try Positions.index(values[1], in: text, values[0].textStart)]))
                }, set: { _, _, _ in }))
        for (kind, range) in Positions.ranges.enumerated() {
            on(
                nominal, "subscript(_ range: \(range)) -> Substring",
                .accessors(
                    get: { values, _ in
                        let text = values[0].asString
                        return try .piece(text[try Positions.range(values[1], kind, in: text, values[0].textStart)], of: values[0])
                    }, set: { _, _, _ in }))
        }
    }

    private func declareEnds(_ nominal: Nominal) {
        on(nominal, "startIndex: StringIndex") { values, _ in .int(values[0].textStart) }
        on(nominal, "endIndex: StringIndex") { values, _ in .int(values[0].textStart + values[0].asString.utf8.count) }
        on(nominal, "indices: [StringIndex]") { values, _ in
            let text = values[0].asString
            return .array(try text.indices.mapLooking { Positions.value($0, in: text, values[0].textStart) })
        }
    }

    private func declareSteps(_ nominal: Nominal) {
        for (name, step) in [("after", 1), ("before", -1)] {
            on(nominal, "index(\(name) position: StringIndex) -> StringIndex") { values, _ in
                try Positions.moved(values[1], by: step, in: values[0])
            }
        }
        on(nominal, "index(_ position: StringIndex, offsetBy distance: Int) -> StringIndex") { values, _ in
            try Positions.moved(values[1], by: values[2].asInt, in: values[0])
        }
        on(nominal, "index(_ position: StringIndex, offsetBy distance: Int, limitedBy limit: StringIndex) -> StringIndex?") { values, _ in
            let (text, start) = (values[0].asString, values[0].textStart)
            let from = try Positions.index(values[1], in: text, start, orEnd: true)
            let limit = try Positions.index(values[3], in: text, start, orEnd: true)
            let isAhead = values[2].asInt < 0 ? limit <= from : limit >= from
            let bound = isAhead ? limit : values[2].asInt < 0 ? text.startIndex : text.endIndex
            guard let found = try Texts.moved(from, by: values[2].asInt, in: text, to: bound) else {
                if isAhead { return .none }
                throw Positions.outOfRange
            }
            return Positions.value(found, in: text, start)
        }
        on(nominal, "distance(from: StringIndex, to: StringIndex) -> Int") { values, _ in
            let (text, start) = (values[0].asString, values[0].textStart)
            let ends = (try Positions.index(values[1], in: text, start, orEnd: true), try Positions.index(values[2], in: text, start, orEnd: true))
            return .int(try Texts.distance(from: ends.0, to: ends.1, in: text))
        }
    }

    private func declareFinding(_ nominal: Nominal) {
        for (name, isLast) in [("firstIndex", false), ("lastIndex", true)] {
            on(nominal, "\(name)(of character: Character) -> StringIndex?") { values, _ in
                let text = values[0].asString
                guard let wanted = values[1].asString.first, let found = try Texts.place(in: text, fromEnd: isLast, { $0 == wanted }) else { return .none }
                return Positions.value(found, in: text, values[0].textStart)
            }
            on(nominal, "\(name)(where predicate: (Character) throws -> Bool) rethrows -> StringIndex?") { values, _ in
                guard let test = values[1].asFunction else { return .none }
                let text = values[0].asString
                guard let found = try Texts.place(in: text, fromEnd: isLast, { try test.call(.string(String($0))).asBool }) else { return .none }
                return Positions.value(found, in: text, values[0].textStart)
            }
        }
        for (name, search) in [("range(of", Texts.forEachRange), ("firstRange(of", Texts.forEachCharacterRange)] as [(String, Texts.Search)] {
            on(nominal, "\(name) other: String) -> Range<StringIndex>?") { values, _ in
                let (text, start) = (values[0].asString, values[0].textStart)
                guard let found = try Texts.firstRange(of: values[1].asString, in: text, search) else { return .none }
                return .fields(Fields([Positions.value(found.lowerBound, in: text, start), Positions.value(found.upperBound, in: text, start)]))
            }
        }
        for (name, isUpTo, isFrom) in [("prefix(upTo", true, false), ("prefix(through", false, false), ("suffix(from", false, true)] {
            on(nominal, "\(name) position: StringIndex) -> Substring") { values, _ in
                let text = values[0].asString
                let place = try Positions.index(values[1], in: text, values[0].textStart, orEnd: isUpTo || isFrom)
                return try .piece(isFrom ? text[place...] : isUpTo ? text[..<place] : text[...place], of: values[0])
            }
        }
    }
}

/// Positions as lessons hold them and as Swift's strings do.
enum Positions {
    /// By kind of range: half-open, closed, from, up to, through.
    static let ranges = ["Range", "ClosedRange", "PartialRangeFrom", "PartialRangeUpTo", "PartialRangeThrough"].map { $0 + "<StringIndex>" }

    static var outOfRange: Trap { Trap(.index(.text)) }

    static func value(_ index: String.Index, in text: String, _ start: Int) -> Value {
        .int(start + text.utf8.distance(from: text.startIndex, to: index))
    }

    static func index(_ value: Value, in text: String, _ start: Int, orEnd: Bool = false) throws -> String.Index {
        let (offset, overflows) = value.asInt.subtractingReportingOverflow(start)
        let count = text.utf8.count
        guard !overflows, offset >= 0, orEnd ? offset <= count : offset < count else { throw outOfRange }
        return text.utf8.index(text.startIndex, offsetBy: offset)
    }

    static func moved(_ value: Value, by distance: Int, in whole: Value) throws -> Value {
        let (text, start) = (whole.asString, whole.textStart)
        let from = try index(value, in: text, start, orEnd: true)
        guard let found = try Texts.moved(from, by: distance, in: text, to: distance < 0 ? text.startIndex : text.endIndex) else { throw outOfRange }
        return self.value(found, in: text, start)
    }

    static func range(_ value: Value, _ kind: Int, in text: String, _ start: Int) throws -> Range<String.Index> {
        let bounds = value.asFields
        guard bounds.count == 2 else { throw Trap(.access(.overlap(.range))) }
        let lower = bounds[0].isNone ? text.startIndex : try index(bounds[0], in: text, start, orEnd: true)
        let isClosed = !bounds[1].isNone && (kind == 1 || kind == 4)
        var upper = bounds[1].isNone ? text.endIndex : try index(bounds[1], in: text, start, orEnd: !isClosed)
        if isClosed { upper = text.index(after: upper) }
        guard lower <= upper else { throw outOfRange }
        return lower..<upper
    }
}
