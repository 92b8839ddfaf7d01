import LessonDocument
import Testing

/// What a fence `output` says, held against what a block gave.
@Suite struct ComparisonTests {
    private static func isMet(_ expected: String, _ given: String, _ comparison: ExpectedOutput.Comparison = .byTokens) -> Bool {
        func lines(_ text: String) -> [String] { text.isEmpty ? [] : text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
        return ExpectedOutput(block: 1, comparison: comparison, lines: lines(expected), place: Place(line: 1, column: 1), endLine: 9).isMet(by: lines(given))
    }

    @Test(arguments: [
        // Text.
        ("", "", true), ("a", "a", true), ("a", "b", false), ("a", "", false), ("", "a", false), ("a\nb", "a\nb", true), ("a\nb", "b\na", false),
        ("a", "a\nb", false), ("a\nb", "a", false), ("loss", "Loss", false), ("정확도 0.8", "정확도 0.8", true), ("\u{1112}\u{1161}", "하", true),
        // Blanks: runs of them are equal, but none is not one; those around a line and empty lines at the end don't count.
        ("a b", "a    b", true), ("a\tb", "a b", true), ("a b", "ab", false), ("a ", "a", true), ("  a", "a", true), ("a\n\n", "a", true),
        ("a\n\nb", "a\nb", false), ("a\n\nb", "a\n   \nb", true), ("\na", "a", false),
        // Numbers by value, as written.
        ("0.50", "0.5", true), ("0.5", "0.50", true), ("-0.0", "0.0", true), ("0", "0.0", true), ("1e-3", "0.001", true), ("1.5E+2", "150", true),
        ("0.5", "0.51", false), ("-1", "1", false), ("+1", "1", true), ("12", "12.0001", false), ("1234567890123456789", "1234567890123456788", false),
        ("(3, 4.0)", "(3, 4)", true), ("[0.10, 0.20]", "[0.1, 0.2]", true), ("25,000", "25,000", true), ("25,000", "25000", false), ("3초", "3.0초", true),
        ("38 s", "38.0 s", true), ("a=1.0", "a=1", true), ("1-2", "1 -2", false), ("−3", "-3", true),
        // What is no number is text.
        ("x1", "x01", false), ("1.2.3", "1.2.30", false), ("007", "7", false), ("nan", "nan", true), ("nan", "0", false), ("2026-01-05", "2026-1-5", false),
        // Any text within a line.
        ("loss ...", "loss 0.3 acc 0.8", true), ("loss ...", "loss", true), ("loss ...", "acc 0.8", false), ("... 0.8", "loss 0.3 acc 0.80", true),
        ("a ... b", "a b", true), ("a ... b", "a x y b", true), ("a ... b", "a x y", false), ("a...z", "abcz", true), ("a...z", "az", true),
        ("0.33...", "0.3333333", true), ("0.33...", "0.3433333", false), ("a ... b ... c", "a b b c", true), ("....", "....", true), ("....", "abcd", false),
        ("[1, ..., 9]", "[1, 2, 3, 9]", true),
        // Any lines.
        ("...", "", true), ("...", "a\nb", true), ("a\n...\nz", "a\nz", true), ("a\n...\nz", "a\nb\nc\nz", true), ("a\n...\nz", "a\nb", false),
        ("...\nz", "z\nz", true), ("...\na\n...", "b\na\nb", true), ("a\n ... ", "a\nb\nc", true), ("...\na\nb", "a\nb\na\nb", true),
        // Near another number.
        ("≈ 0.83 ± 0.01", "0.835", true), ("≈ 0.83 ± 0.01", "0.84", true), ("≈ 0.83 ± 0.01", "0.8401", false), ("≈0.83±0.01", "0.82", true),
        ("≈ 200 ± 1%", "202", true), ("≈ 200 ± 1%", "202.1", false), ("≈ -200 ± 1 %", "-198", true), ("≈ 0.83", "0.835", true), ("≈ 0.83", "0.8351", false),
        ("≈ 0.83", "0.8250", true), ("≈ 12", "12.5", true), ("≈ 12", "12.6", false), ("≈ 1.5e-4", "0.000153", true), ("≈ 1.5e-4", "0.00016", false),
        ("≈ 25,000 ± 10", "24,995", true), ("≈ 80.3% ± 1%", "81.2%", true), ("≈ 80.3 % ± 1 %", "79.4 %", true), ("≈ 80.3% ± 1%", "81.4%", false),
        ("≈ 80.3%", "80.34%", true), ("≈ 80.3% ± 1%", "80.3", false), ("≈ 0.83 ± 0.01", "x", false), ("≈ 0.83 ± 0.01", "≈ 0.83 ± 0.01", true),
        ("≈ x", "≈ x", true), ("≈ 0.83", "≈ 0.83", true), ("≈ 0 ± 0.1", "-0.05", true), ("≈ 1 ± -1", "1 ± -1", true),
        // All together, each number with its own tolerance.
        ("loss ≈ 0.5 ± 0.1 acc ≈ 0.8 ± 0.01", "loss 0.58 acc 0.805", true), ("loss ≈ 0.5 ± 0.1 acc ≈ 0.8 ± 0.01", "loss 0.58 acc 0.85", false),
        ("...\nepoch 3 ... ≈ 0.8 ± 0.1 (2.0 s)", "epoch 1\nepoch 3 loss 0.75 (2 s)", true), ("a ≈ 1\n...\nb", "a 1.2\nx\nb", true),
        ("| a | ≈ 0.8 ± 0.1 |", "| a |   0.85 |", true),
    ])
    func byTokens(expected: String, given: String, isMet: Bool) {
        #expect(Self.isMet(expected, given) == isMet)
    }

    @Test(
        "exact: letter by letter, but for blanks at a line's end",
        arguments: [
            (" *\n* *", " *\n* *", true), (" *", "*", false), ("* *", "*  *", false), ("*  ", "*", true), ("0.50", "0.5", false), ("...", "a", false),
            ("...", "...", true),
            ("≈ 1", "1", false), ("a\n\n", "a", true),
        ])
    func exact(expected: String, given: String, isMet: Bool) {
        #expect(Self.isMet(expected, given, .exact) == isMet)
    }

    @Test("any: whatever it gives", arguments: [("", "a"), ("a", ""), ("a", "b\nc")])
    func any(expected: String, given: String) {
        #expect(Self.isMet(expected, given, .any))
    }

    @Test("which lines differ, and where they stand")
    func differences() {
        let expected = ExpectedOutput(block: 1, lines: ["a", "...", "loss 0.5", "z", "more"], place: Place(line: 1, column: 1), endLine: 7)
        let found = expected.differences(from: ["a", "b", "loss 0.6", "z", "new", "end"])
        #expect(found.map(\.index) == [2, 4, 5])
        #expect(found.map(\.expected) == ["loss 0.5", "more", nil] && found.map(\.given) == ["loss 0.6", "new", "end"])
        #expect(expected.differences(from: ["a", "loss 0.50", "z", "more"]).isEmpty)
    }
}
