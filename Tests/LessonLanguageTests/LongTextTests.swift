import Foundation
import Testing

/// What is done with a long text part by part gives what the library gives in one go.
@Suite struct LongTextTests {
    private static let unit = "이 영화는 e\u{301}té, Straße 👨‍👩‍👧 İstanbul; don't\r\nLINE two\u{2028}ﬁn, a,b,,c \t"
    private static let count = 700
    private static let long = String(repeating: unit, count: count)

    private static let cases: [(expression: String, value: @Sendable (String) -> String)] = [
        ("s.count", { "\($0.count)" }), ("s.uppercased()", { $0.uppercased() }), ("s.lowercased()", { $0.lowercased() }), ("s.capitalized", { $0.capitalized }),
        ("s.debugDescription", { $0.debugDescription }), ("[s]", { "\([$0])" }), ("s.utf16.count", { "\($0.utf16.count)" }),
        ("s.unicodeScalars.count", { "\($0.unicodeScalars.count)" }), ("s.contains(\"c \\t이\")", { "\($0.contains("c \t이"))" }),
        ("s.contains(\"\\n\")", { "\($0.contains("\n"))" }), ("s.contains(\"é\")", { "\($0.contains("é"))" }),
        ("s.replacingOccurrences(of: \"a,\", with: \"<>\")", { $0.replacingOccurrences(of: "a,", with: "<>") }),
        ("s.replacing(\"é\", with: \"\")", { $0.replacing("é", with: "") }), ("s.replacing(\"\\r\\n\", with: \"|\")", { $0.replacing("\r\n", with: "|") }),
        ("s.contains(\"\\n\" as Character)", { "\($0.contains("\n" as Character))" }),
        ("s.replacingOccurrences(of: \"\\n\", with: \"|\")", { $0.replacingOccurrences(of: "\n", with: "|") }),
        ("s.replacingOccurrences(of: \"👩\", with: \"\")", { $0.replacingOccurrences(of: "👩", with: "") }),
        ("s.firstRange(of: \"\\n\") == nil", { "\($0.firstRange(of: "\n") == nil)" }),
        ("s.components(separatedBy: \",\")", { "\($0.components(separatedBy: ","))" }),
        ("s.components(separatedBy: \", \")", { "\($0.components(separatedBy: ", "))" }),
        ("s.components(separatedBy: .whitespacesAndNewlines)", { "\($0.components(separatedBy: .whitespacesAndNewlines))" }),
        ("s.split(separator: \",\")", { "\($0.split(separator: ","))" }),
        ("s.split(separator: \",\", maxSplits: 3)", { "\($0.split(separator: ",", maxSplits: 3))" }),
        ("s.split(separator: \",\", omittingEmptySubsequences: false)", { "\($0.split(separator: ",", omittingEmptySubsequences: false))" }),
        ("s.split(separator: \"a,b\" as String)", { "\($0.split(separator: "a,b" as String))" }),
        ("s.split(whereSeparator: { $0.isNewline })", { "\($0.split(whereSeparator: \.isNewline))" }),
        ("s.split(separator: \",\", maxSplits: 0)", { "\($0.split(separator: ",", maxSplits: 0))" }),
        ("s.prefix(20_001)", { "\($0.prefix(20_001))" }), ("s.suffix(20_001)", { "\($0.suffix(20_001))" }), ("s.suffix(0)", { "\($0.suffix(0))" }),
        ("s.dropFirst(20_001)", { "\($0.dropFirst(20_001))" }), ("s.dropLast(20_001)", { "\($0.dropLast(20_001))" }),
        ("s.prefix(1 << 40)", { "\($0.prefix(1 << 40))" }),
        ("s.hasPrefix(s + \"a\")", { "\($0.hasPrefix($0 + "a"))" }), ("s.hasPrefix(String(s.dropLast(1)))", { "\($0.hasPrefix(String($0.dropLast(1))))" }),
        ("s.hasSuffix(String(s.dropFirst(1)))", { "\($0.hasSuffix(String($0.dropFirst(1))))" }), ("s.starts(with: s)", { "\($0.starts(with: $0))" }),
        ("s.filter { $0.isLetter }", { $0.filter(\.isLetter) }), ("String(s.reversed())", { String($0.reversed()) }),
        ("s.trimmingCharacters(in: .whitespaces)", { $0.trimmingCharacters(in: .whitespaces) }),
        ("(s + s).trimmingCharacters(in: .letters)", { ($0 + $0).trimmingCharacters(in: .letters) }),
        ("s.drop(while: { $0 != \"S\" })", { "\($0.drop { $0 != "S" })" }), ("s.prefix(while: { $0 != \"z\" })", { "\($0.prefix { $0 != "z" })" }),
        ("s.distance(from: s.startIndex, to: s.endIndex)", { "\($0.distance(from: $0.startIndex, to: $0.endIndex))" }),
        ("s[s.index(s.startIndex, offsetBy: 30_001)]", { "\($0[$0.index($0.startIndex, offsetBy: 30_001)])" }),
        ("s[s.index(s.endIndex, offsetBy: -30_001)]", { "\($0[$0.index($0.endIndex, offsetBy: -30_001)])" }),
        ("s[s.lastIndex(of: \"S\")!...]", { "\($0[$0.lastIndex(of: "S")!...])" }),
        ("s[s.firstIndex(where: { $0.isNewline })!...]", { "\($0[$0.firstIndex(where: \.isNewline)!...])" }),
        ("s[s.range(of: \"ﬁn\")!]", { "\($0[$0.range(of: "ﬁn")!])" }), ("s == s + \"\"", { "\($0 == $0 + "")" }), ("s < s + \"a\"", { "\($0 < $0 + "a")" }),
        ("s + \"b\" < s + \"a\"", { "\($0 + "b" < $0 + "a")" }),
        ("s.replacing(\"\", with: \"|\")", { $0.replacing("", with: "|") }),
        ("s.replacingOccurrences(of: \"\", with: \"|\")", { $0.replacingOccurrences(of: "", with: "|") }),
        ("\"b\".localizedCompare(s).rawValue", { "\("b".localizedCompare($0).rawValue)" }),
        ("s.localizedCompare(\"b\").rawValue", { "\($0.localizedCompare("b").rawValue)" }),
        ("s.precomposed == s", { _ in "true" }), ("Set([s, s.precomposed]).count", { _ in "1" }), ("s.commonPrefix(with: s + \"x\") == s", { _ in "true" }),
        ("s.compare(s + \"a\").rawValue", { "\($0.compare($0 + "a").rawValue)" }),
        ("s.caseInsensitiveCompare(s.uppercased()).rawValue", { "\($0.caseInsensitiveCompare($0.uppercased()).rawValue)" }),
    ]

    @Test func longTextsAreWorkedOnAsShortOnesAre() {
        // The same text, its characters composed otherwise.
        let composed = Self.unit.replacing("e\u{301}", with: "\u{e9}")
        for (expression, value) in Self.cases {
            let code = """
                let unit = \(Self.unit.debugDescription)
                let s = String(repeating: unit, count: \(Self.count))
                let other = String(repeating: \(composed.debugDescription), count: \(Self.count))
                print(\(expression.replacing("s.precomposed", with: "other")), terminator: "")
                """
            let outcome = Outcome(code)
            #expect(outcome.errors.isEmpty && outcome.failure == nil, "\(expression): \(outcome.errors.first?.message ?? outcome.failure?.message ?? "")")
            #expect(outcome.printed == value(Self.long), "\(expression)")
        }
    }

    /// Whatever makes a text: marks without end behind a letter, jamo that go on and on, a family of a hundred thousand.
    @Test(arguments: ["\u{301}", "\u{1100}", "\u{1F469}\u{200D}", "\u{915}\u{94D}"])
    func noTextHoldsACharacterWithoutEnd(_ unit: String) {
        let makings = [
            "let t = String(repeating: unit, count: 200_000)",
            "let t = [String](repeating: unit, count: 200_000).joined()",
            "let t = [String](repeating: unit, count: 200_000).joined(separator: unit)",
            "var t = \"a\"; for _ in 0..<200_000 { t += unit }",
            "var t = \"\"; for _ in 0..<18 { t = t + (t.isEmpty ? unit : t) }",
            "var t = unit; for _ in 0..<18 { t = \"\\(t)\\(t)\" }",
            "let t = String(repeating: unit + \"\\n\", count: 200_000).filter { $0 != \"\\n\" }",
            "let t = String(repeating: unit + \"\\n\", count: 200_000).replacing(\"\\n\", with: \"\")",
            "var t = String(repeating: unit, count: 5_000) + \"\\n\" + String(repeating: unit, count: 5_000); for _ in 0..<5 { t.replaceSubrange(t.startIndex..<t.startIndex, with: t); t = t.filter { $0 != \"\\n\" } }",
        ]
        for making in makings {
            let outcome = Outcome("let unit = \(unit.debugDescription)\n\(making)\nprint(t.count)")
            #expect(outcome.errors.isEmpty, "\(making): \(outcome.errors.first?.message ?? "")")
            #expect(outcome.failure?.message == "a character with so many marks is too large for a lesson", "\(making): \(outcome.printed)")
        }
    }

    @Test func theLongestTextGrowsByNoWindow() {
        for growing in ["t += b", "t.append(b)", "t = t + b", "t = \"\\(t)\\(b)\""] {
            let outcome = Outcome(
                "let b = String(repeating: \"b\", count: 1 << 16)\nvar t = String(repeating: \"a\", count: 1 << 28)\n\(growing)\nprint(t.utf8.count)")
            #expect(outcome.failure?.message == "a text of so many characters is too large for a lesson", "\(growing): \(outcome.printed)")
        }
    }

    @Test func longTextsAreChangedAsShortOnesAre() {
        let changes = [
            "s.insert(\"é\", at: place)", "s.insert(contentsOf: unit, at: place)", "s.removeSubrange(place...)",
            "s.replaceSubrange(place..<s.endIndex, with: unit)", "s.removeLast(20_001)",
            "s.removeFirst(20_001)", "s.append(contentsOf: s)", "s += unit", "s.removeAll { $0.isLetter }", "s.reverse()",
        ]
        for change in changes {
            let outcome = Outcome(
                """
                let unit = "ab, e\\u{301} 한"
                var s = String(repeating: unit, count: 5_000)
                let place = s.index(s.startIndex, offsetBy: 30_001)
                \(change)
                print(s, terminator: "")
                """)
            #expect(outcome.printed == Self.changed(change), "\(change) \(outcome.errors.first?.message ?? outcome.failure?.message ?? "")")
        }
    }

    private static func changed(_ change: String) -> String {
        let unit = "ab, e\u{301} 한"
        var s = String(repeating: unit, count: 5_000)
        let place = s.index(s.startIndex, offsetBy: 30_001)
        switch change.prefix(12) {
        case "s.insert(\"é\"": s.insert("é", at: place)
        case "s.insert(con": s.insert(contentsOf: unit, at: place)
        case "s.removeSubr": s.removeSubrange(place...)
        case "s.replaceSub": s.replaceSubrange(place..<s.endIndex, with: unit)
        case "s.removeLast": s.removeLast(20_001)
        case "s.removeFirs": s.removeFirst(20_001)
        case "s.append(con": s.append(contentsOf: s)
        case "s += unit": s += unit
        case "s.removeAll ": s.removeAll { $0.isLetter }
        default: s = String(s.reversed())
        }
        return s
    }
}
