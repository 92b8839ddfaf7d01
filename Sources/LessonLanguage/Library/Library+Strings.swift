import Foundation

/// String, Substring, Character.
extension Library {
    func declareStrings() {
        for nominal in [Nominal.string, .substring] { declareText(nominal) }
        on(.string, "init()") { _, _ in .string("") }
        on(.string, "init(repeating text: String, count: Int)") { values, _ in
            .string(try Texts.repeated(values[0].asString, count: try Self.count(values[1])))
        }
        on(.string, "init(format: String, _ arguments: Any...)") { values, _ in .string(try Formatting.text(values[0].asString, try values[1].elements)) }
        on(.string, "init(describing value: Any)") { values, machine in .string(try machine.describe(values[0], as: .any)) }
        on(.string, "init(reflecting value: Any)") { values, machine in .string(try machine.describe(values[0], as: .any, isNested: true)) }
        on(.string, "init(_ value: Int, radix: Int, uppercase: Bool = false)") { values, _ in
            .string(String(values[0].asInt, radix: try Self.radix(values[1]), uppercase: values[2].asBool))
        }
        on(.string, "init(_ characters: Sequence<Character>)") { values, _ in .string(try Texts.joined(try values[0].elements)) }
        for type in ["Int", "Double", "Float", "Bool", "String", "Substring", "Character"] {
            on(.string, "init(_ value: \(type))") { values, machine in
                if case .string = values[0] { return values[0] }
                return .string(try machine.describe(values[0], as: .any))
            }
        }
        on(.string, "init(repeating character: Character, count: Int)") { values, _ in
            .string(try Texts.repeated(values[0].asString, count: try Self.count(values[1])))
        }
        on(.substring, "init(_ text: String)") { values, _ in values[0] }

        on(.character, "init(_ text: String)") { values, _ in
            let count = try Texts.count(values[0].asString)
            guard count == 1 else { throw Trap(.text(.character(count: count))) }
            return values[0]
        }
        declareCharacters()
    }

    private func text(_ nominal: Nominal, _ signature: String, _ body: @escaping (String) -> some LessonValue) {
        on(nominal, signature) { values, _ in body(values[0].asString).lessonValue }
    }

    /// What changes each part of a text by itself.
    private func changed(_ nominal: Nominal, _ signature: String, _ body: @escaping (String) -> String) {
        on(nominal, signature) { values, _ in .string(try Texts.changed(values[0].asString, body)) }
    }

    private func declareCharacters() {
        func test(_ name: String, _ body: @escaping (Character) -> Bool) {
            on(.character, "\(name): Bool") { values, _ in .bool(values[0].asString.first.map(body) ?? false) }
        }
        test("isLetter") { $0.isLetter }
        test("isNumber") { $0.isNumber }
        test("isWholeNumber") { $0.isWholeNumber }
        test("isUppercase") { $0.isUppercase }
        test("isLowercase") { $0.isLowercase }
        test("isWhitespace") { $0.isWhitespace }
        test("isPunctuation") { $0.isPunctuation }
        test("isNewline") { $0.isNewline }
        test("isSymbol") { $0.isSymbol }
        test("isASCII") { $0.isASCII }
        test("isHexDigit") { $0.isHexDigit }
        test("isMathSymbol") { $0.isMathSymbol }
        test("isCurrencySymbol") { $0.isCurrencySymbol }
        test("isCased") { $0.isCased }
        on(.character, "hexDigitValue: Int?") { values, _ in values[0].asString.first?.hexDigitValue.map { .int($0) } ?? .none }
        text(.character, "debugDescription: String") { $0.debugDescription }
        on(.character, "wholeNumberValue: Int?") { values, _ in values[0].asString.first?.wholeNumberValue.map { .int($0) } ?? .none }
        text(.character, "uppercased() -> String") { $0.uppercased() }
        text(.character, "lowercased() -> String") { $0.lowercased() }
        text(.character, "description: String") { $0 }
    }

    private func declareText(_ nominal: Nominal) {
        on(nominal, "count: Int") { values, _ in .int(try Texts.count(values[0].asString)) }
        on(nominal, "first: Character?") { values, _ in values[0].asString.first.map { .string(String($0)) } ?? .none }
        on(nominal, "last: Character?") { values, _ in values[0].asString.last.map { .string(String($0)) } ?? .none }
        text(nominal, "isEmpty: Bool") { $0.isEmpty }
        changed(nominal, "uppercased() -> String") { $0.uppercased() }
        changed(nominal, "lowercased() -> String") { $0.lowercased() }
        on(nominal, "capitalized: String") { values, _ in .string(try Texts.capitalized(values[0].asString)) }
        text(nominal, "description: String") { $0 }
        on(nominal, "debugDescription: String") { values, _ in .string(try Texts.quoted(values[0].asString)) }
        for other in ["String", "Substring"] {
            on(nominal, "hasPrefix(_ prefix: \(other)) -> Bool") { values, _ in .bool(try Texts.hasPrefix(values[0].asString, values[1].asString)) }
            on(nominal, "hasSuffix(_ suffix: \(other)) -> Bool") { values, _ in .bool(try Texts.hasSuffix(values[0].asString, values[1].asString)) }
            on(nominal, "contains(_ other: \(other)) -> Bool") { values, _ in
                .bool(try Texts.contains(values[0].asString, values[1].asString))
            }
        }
        on(nominal, "contains(_ character: Character) -> Bool") { values, _ in
            let wanted = values[1].asString.first
            return .bool(try Texts.place(in: values[0].asString, fromEnd: false) { $0 == wanted } != nil)
        }
        on(nominal, "replacingOccurrences(of target: String, with replacement: String) -> String") { values, _ in
            .string(
                try Texts.replaced(values[0].asString, values[1].asString, by: values[2].asString, Texts.forEachRange, findsEmpty: false) {
                    $0.replacingOccurrences(of: values[1].asString, with: values[2].asString)
                })
        }
        on(nominal, "components(separatedBy separator: String) -> [String]") { values, _ in
            .array(try Texts.components(values[0].asString, separatedBy: values[1].asString))
        }
        on(nominal, "split(separator: Character, maxSplits: Int = 9223372036854775807, omittingEmptySubsequences: Bool = true) -> [Substring]") { values, _ in
            guard let separator = values[1].asString.first, values[2].asInt >= 0 else { return .array([values[0]]) }
            return .array(try Texts.split(values[0], values[2].asInt, omitsEmpty: values[3].asBool) { $0 == separator })
        }
        on(nominal, "split(separator: String, maxSplits: Int = 9223372036854775807, omittingEmptySubsequences: Bool = true) -> [Substring]") { values, _ in
            guard values[2].asInt >= 0 else { return .array([values[0]]) }
            return .array(try Texts.split(values[0], by: values[1].asString, values[2].asInt, omitsEmpty: values[3].asBool))
        }
        on(
            nominal,
            "split(maxSplits: Int = 9223372036854775807, omittingEmptySubsequences: Bool = true, whereSeparator isSeparator: (Character) throws -> Bool) rethrows -> [Substring]"
        ) { values, _ in
            guard let test = values[3].asFunction else { return .void }
            return .array(try Texts.split(values[0], Swift.max(0, values[1].asInt), omitsEmpty: values[2].asBool) { try test.call(.string(String($0))).asBool })
        }
        let cuts: [(String, (String, Int) throws -> Substring)] = [
            ("prefix", { text, n in text[..<(try Texts.index(n, in: text))] }),
            ("suffix", { text, n in text[(try Texts.index(n, in: text, fromEnd: true))...] }),
            ("dropFirst", { text, n in text[(try Texts.index(n, in: text))...] }),
            ("dropLast", { text, n in text[..<(try Texts.index(n, in: text, fromEnd: true))] }),
        ]
        for (name, body) in cuts {
            let isDrop = name.hasPrefix("drop")
            on(nominal, "\(name)(_ count: Int\(isDrop ? " = 1" : "")) -> Substring") { values, _ in
                guard values[1].asInt >= 0 else { throw Trap(.count(.negative(values[1].asInt, .takeCharacters))) }
                return try .piece(body(values[0].asString, values[1].asInt), of: values[0])
            }
        }
        on(nominal, "filter(_ isIncluded: (Character) throws -> Bool) rethrows -> String") { values, _ in
            guard let test = values[1].asFunction else { return .void }
            return .string(try Texts.filter(values[0].asString) { try test.call(.string(String($0))).asBool })
        }
        on(nominal, "prefix(while predicate: (Character) throws -> Bool) rethrows -> Substring") { values, _ in
            guard let test = values[1].asFunction else { return .void }
            return try .piece(values[0].asString[..<(Texts.end(of: values[0].asString) { try test.call(.string(String($0))).asBool })], of: values[0])
        }
        on(nominal, "drop(while predicate: (Character) throws -> Bool) rethrows -> Substring") { values, _ in
            guard let test = values[1].asFunction else { return .void }
            return try .piece(values[0].asString[(Texts.end(of: values[0].asString) { try test.call(.string(String($0))).asBool })...], of: values[0])
        }
        on(nominal, "padding(toLength length: Int, withPad pad: String, startingAt index: Int) -> String") { values, _ in
            guard !values[2].asString.isEmpty, (0..<(try Texts.count(values[2].asString))).contains(values[3].asInt), (0...(1 << 24)).contains(values[1].asInt)
            else { throw Trap(.text(.padding)) }
            return .string(try Texts.padded(values[0].asString, to: values[1].asInt, with: values[2].asString, startingAt: values[3].asInt))
        }
        on(nominal, "trimmingCharacters(in set: CharacterSet) -> String") { values, _ in
            .string(try Texts.trimmed(values[0].asString, CharacterSets.set(values[1])))
        }
        on(nominal, "components(separatedBy set: CharacterSet) -> [String]") { values, _ in
            .array(try Texts.components(values[0].asString, separatedBy: CharacterSets.set(values[1])))
        }
        declareTextChanges(nominal)
        declareTextComparisons(nominal)
        declareComparing(nominal)
        declarePositions(nominal)
        declareViews(nominal)
    }
}

/// `.whitespaces` and the like: Foundation's CharacterSet.
enum CharacterSets {
    private static let known: [(String, CharacterSet)] = [
        ("whitespaces", .whitespaces), ("whitespacesAndNewlines", .whitespacesAndNewlines), ("newlines", .newlines),
        ("punctuationCharacters", .punctuationCharacters),
        ("decimalDigits", .decimalDigits), ("letters", .letters), ("alphanumerics", .alphanumerics),
        ("uppercaseLetters", .uppercaseLetters), ("lowercaseLetters", .lowercaseLetters), ("symbols", .symbols),
    ]

    static func set(_ value: Value) -> CharacterSet {
        guard case .enumCase(let own) = value else { return .whitespaces }
        return (own.host as? CharacterSet) ?? known[own.index].1
    }

    static let nominal: Nominal = {
        let nominal = Nominal("CharacterSet", kind: .host, conformances: [.equatable, .hashable])
        let initializer = Member(
            name: "init", kind: .initializer, type: .nominal(nominal, []),
            implementation: .native { _ in
                { values, _ in .enumCase(EnumValue(index: 0, name: "CharacterSet", host: CharacterSet(charactersIn: values[0].asString))) }
            })
        initializer.isStatic = true
        initializer.parameters = [Parameter(label: "charactersIn", name: "text", type: .string)]
        initializer.signature = "init(charactersIn text: String)"
        nominal.add(initializer)
        for (index, entry) in known.enumerated() {
            let member = Member(
                name: entry.0, kind: .property, type: .nominal(nominal, []), implementation: .constant(.enumCase(EnumValue(index: index, name: entry.0))))
            member.isStatic = true
            nominal.add(member)
        }
        return nominal
    }()
}
