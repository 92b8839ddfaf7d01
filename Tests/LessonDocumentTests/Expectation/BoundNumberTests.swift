import LessonDocument
import Testing

/// Numbers of the prose that are bound to the run.
@Suite struct BoundNumberTests {
    private static func numbers(_ prose: String) throws -> [BoundNumber] { try lesson("\(prose)\n\n```swift\n1\n```\n").boundNumbers }

    @Test("found in paragraphs, headings, lists, tables and emphasis, with their places")
    func places() throws {
        let found = try Self.numbers(
            """
            정확도는 0.803<!--= score.accuracy -->이고 **80.3 %<!--=a-->**입니다.

            ## 25,000<!--= n --> 개

            - x 2,080<!-- = no --> `1<!--= code -->` -3<!--= f({ $0 + $1 }) -->

            | a | b |
            |---|---|
            | 1.5<!--= a[0] --> | 2<!--= b --> |
            """)
        #expect(found.map(\.written) == ["0.803", "80.3 %", "25,000", "-3", "1.5", "2"])
        #expect(found.map(\.expression) == ["score.accuracy", "a", "n", "f({ $0 + $1 })", "a[0]", "b"])
        #expect(found.map(\.place.line) == [1, 1, 3, 5, 9, 9] && found[0].place.column == 6 && found[0].expressionPlace.column == 17)
    }

    @Test(
        "what is bound to nothing, to no expression, or never ends",
        arguments: [
            ("x <!--= a -->", BoundNumberFault.noNumber), ("0.8 <!--= a -->", .noNumber), ("x1<!--= a -->", .noNumber), ("0.8<!--=  -->", .noExpression),
            ("0.8<!--= a", .unclosed),
        ])
    func faults(prose: String, fault: BoundNumberFault) {
        let found = LessonDocumentTests.faults("\(prose)\n\n```swift\n1\n```\n")
        #expect(found.map(\.fault) == [.boundNumber(fault)])
    }

    @Test(
        "code, escapes and other comments are none",
        arguments: ["```\n0.8<!--= a -->\n```", "`0.8<!--= a -->`", "0.8\\<!--= a -->", "0.8<!-- a -->", "    0.8<!--= a -->"])
    func none(prose: String) throws {
        #expect(try Self.numbers(prose).isEmpty)
    }

    @Test(
        "a value in the written form",
        arguments: [
            ("0.803", 0.80312, "0.803", true), ("0.803", 0.8035, "0.803", true), ("0.803", 0.791, "0.791", false), ("80.3 %", 0.8031, "80.3 %", true),
            ("80%", 0.8031, "80%", true),
            ("25,000", 25_000, "25,000", true), ("25,000", 1_234_567, "1,234,567", false), ("2,080", 2_080.4, "2080.4", false), ("2080", 2_080, "2080", true),
            ("0.50", 0.5, "0.50", true),
            ("-0.5", 0.5, "0.5", false), ("+0.5", 0.5, "+0.5", true), ("−3", -3, "−3", true), ("0.0", -0.01, "0.0", true), ("1e-3", 0.001, "0.001", true),
            ("3", Double.nan, "nan", false),
            ("3", Double.infinity, "inf", false), ("1", 1e300, "1e+300", false),
        ])
    func form(written: String, value: Double, text: String, holds: Bool) {
        let number = BoundNumber(written: written, expression: "x", place: Place(line: 1, column: 1), expressionPlace: Place(line: 1, column: 1))
        #expect(number.text(of: value) == text && number.holds(for: value) == holds)
    }

    @Test("a line is read once, however long it is and whatever stays open in it", .timeLimit(.minutes(1)))
    func longLines() throws {
        let many = try Self.numbers("x" + (1...3_800).map { " \($0)<!--= value(of: \($0)) -->" }.joined())
        #expect(many.count == 3_800 && many.last?.written == "3800")
        #expect(throws: (any Error).self) { try Self.numbers("1<!--= " + String(repeating: "2<!--= ", count: 30_000)) }
        for mark in ["<", "](", "` ``", "a://b "] {
            let found = try lesson(String(repeating: mark, count: 100_000) + "\n\n0.803\n\n```swift\n1\n```\n").proseNumbers
            #expect(found.map(\.written) == ["0.803"], "\(mark)")
        }
    }

    @Test("a number longer than any is none, and its end isn't one")
    func endless() throws {
        #expect(throws: (any Error).self) { try Self.numbers(String(repeating: "12", count: 100) + "<!--= a -->") }
    }

    @Test("a heading has the number as it is written")
    func heading() throws {
        #expect(try lesson("# 정확도 0.8<!--= a -->\n\n```swift\n1\n```\n").headings.map(\.text) == ["정확도 0.8"])
    }

    @Test("numbers bound to nothing: of three digits, outside code, formulas and addresses")
    func prose() throws {
        let found = try lesson("0.803 and 80.3% of 25,000 in $123$ at `456` [789](https://a.b/1000), 12, 0.8<!--= a -->\n\n```swift\n1\n```\n").proseNumbers
        #expect(found.map(\.written) == ["0.803", "80.3%", "25,000", "789"])
    }
}
