import Foundation

/// What changes a String or Substring in place, and what compares two.
extension Library {
    private func change(_ nominal: Nominal, _ signature: String, _ body: @escaping (inout String, [Value], Int) throws -> Value) {
        let (isDiscardable, rest) = (signature.hasPrefix("@"), signature.replacingOccurrences(of: "@discardableResult ", with: ""))
        on(
            nominal, (isDiscardable ? "@discardableResult mutating " : "mutating ") + rest,
            .mutating { _ in
                { value, arguments, _ in
                    let start = value.textStart
                    guard var text = value.takeText() else { throw Trap(.access(.overlap(.string))) }
                    defer { value = start == 0 ? .string(text) : .piece(Piece(text, start: start)) }
                    return try body(&text, arguments, start)
                }
            })
    }

    func declareTextChanges(_ nominal: Nominal) {
        for other in ["String", "Character", "Substring"] {
            change(nominal, "append(_ other: \(other))") { text, values, _ in
                try Texts.append(values[0].asString, to: &text)
                return .void
            }
        }
        for other in ["String", "Substring"] {
            change(nominal, "append(contentsOf other: \(other))") { text, values, _ in
                try Texts.append(values[0].asString, to: &text)
                return .void
            }
        }
        change(nominal, "removeAll(keepingCapacity: Bool = false)") { text, _, _ in
            text = ""
            return .void
        }
        change(nominal, "removeAll(where predicate: (Character) throws -> Bool) rethrows") { text, values, _ in
            guard let test = values[0].asFunction else { return .void }
            text = try Texts.filter(text) { try !test.call(.string(String($0))).asBool }
            return .void
        }
        change(nominal, "reserveCapacity(_ count: Int)") { _, _, _ in .void }
        change(nominal, "reverse()") { text, _, _ in
            text = try Texts.joined(try Texts.characters(text).reversed())
            return .void
        }
        declareTextRemovals(nominal)
        declareTextInsertions(nominal)
    }

    private func declareTextRemovals(_ nominal: Nominal) {
        for (name, isLast) in [("removeLast", true), ("removeFirst", false)] {
            change(nominal, "@discardableResult \(name)() -> Character") { text, _, _ in
                guard !text.isEmpty else { throw Trap(.count(.removalFromEmpty(isLast ? .last : .first, .text))) }
                return .string(String(isLast ? text.removeLast() : text.removeFirst()))
            }
            change(nominal, "\(name)(_ count: Int)") { text, values, _ in
                let count = try Texts.count(text)
                guard values[0].asInt >= 0, values[0].asInt <= count else { throw Trap(.count(.removal(values[0].asInt, from: .text, count: count))) }
                if isLast { text.removeLast(values[0].asInt) } else { text.removeFirst(values[0].asInt) }
                return .void
            }
        }
        change(nominal, "popLast() -> Character?") { text, _, _ in text.popLast().map { .string(String($0)) } ?? .none }
    }

    private static func replace(_ part: Range<String.Index>, of text: inout String, by other: String) throws {
        if Texts.isShort(text), Texts.isShort(other) { text.replaceSubrange(part, with: other) } else { text = try Texts.replaced(part, of: text, by: other) }
    }

    private func declareTextInsertions(_ nominal: Nominal) {
        change(nominal, "insert(_ character: Character, at position: StringIndex)") { text, values, start in
            let place = try Positions.index(values[1], in: text, start, orEnd: true)
            try Self.replace(place..<place, of: &text, by: values[0].asString)
            return .void
        }
        for other in ["String", "Substring"] {
            change(nominal, "insert(contentsOf other: \(other), at position: StringIndex)") { text, values, start in
                let place = try Positions.index(values[1], in: text, start, orEnd: true)
                try Self.replace(place..<place, of: &text, by: values[0].asString)
                return .void
            }
        }
        change(nominal, "@discardableResult remove(at position: StringIndex) -> Character") { text, values, start in
            let place = try Positions.index(values[0], in: text, start)
            let removed = String(text[place])
            try Self.replace(place..<text.index(after: place), of: &text, by: "")
            return .string(removed)
        }
        for (kind, range) in Positions.ranges.enumerated() {
            change(nominal, "removeSubrange(_ range: \(range))") { text, values, start in
                try Self.replace(try Positions.range(values[0], kind, in: text, start), of: &text, by: "")
                return .void
            }
            change(nominal, "replaceSubrange(_ range: \(range), with other: String)") { text, values, start in
                try Self.replace(try Positions.range(values[0], kind, in: text, start), of: &text, by: values[1].asString)
                return .void
            }
        }
    }

    func declareTextComparisons(_ nominal: Nominal) {
        on(nominal, "appending(_ other: String) -> String") { values, _ in .string(try Texts.joined([values[0], values[1]])) }
        on(nominal, "commonPrefix(with other: String) -> String") { values, _ in .string(try Texts.commonPrefix(values[0].asString, values[1].asString)) }
        on(nominal, "lexicographicallyPrecedes(_ other: Sequence<Character>) -> Bool") { values, _ in
            .bool(try Library.precedes(.array(try Texts.characters(values[0].asString)), values[1]) { $0.asString < $1.asString })
        }
        for other in ["String", "Substring"] {
            on(nominal, "starts(with other: \(other)) -> Bool") { values, _ in .bool(try Texts.starts(values[0].asString, with: values[1].asString)) }
            on(nominal, "replacing(_ target: \(other), with replacement: String) -> String") { values, _ in
                .string(
                    try Texts.replaced(values[0].asString, values[1].asString, by: values[2].asString, Texts.forEachCharacterRange, findsEmpty: true) {
                        $0.replacing(values[1].asString, with: values[2].asString)
                    })
            }
            on(nominal, "trimmingPrefix(_ prefix: \(other)) -> Substring") { values, _ in
                try .piece(
                    try Texts.starts(values[0].asString, with: values[1].asString)
                        ? values[0].asString[(try Texts.index(try Texts.count(values[1].asString), in: values[0].asString))...] : values[0].asString[...],
                    of: values[0])
            }
        }
    }
}
