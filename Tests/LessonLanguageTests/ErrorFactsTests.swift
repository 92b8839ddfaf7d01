import LessonLanguage
import Testing

/// What is wrong is a case with its facts: nobody has to read a sentence to know which it is, and no suggestion gets lost.
@Suite struct ErrorFactsTests {
    @Test func anErrorIsACaseWithWhatWasProbablyMeant() throws {
        let cases: [(String, LanguageError, String?)] = [
            ("let units = 8\nprint(unitz)", .name(.unknown("unitz", meant: "units")), "units"),
            ("let a: Int = \"b\"", .type(.mismatch(found: "String", wanted: "Int", for: .declaration, about: nil)), nil),
            ("let a: Int = \"8\"", .slip(.quotedNumber(write: "8")), nil),
            (
                "func add(_ a: Int, to b: Int) {}\nadd(1, too: 2)",
                .label(.wrong("too", of: "add", .one("func add(_ a: Int, to b: Int)"), meant: "to", about: nil)), "to"
            ),
            ("class A {}", .refusal(.classes), nil),
        ]
        for (code, error, meant) in cases {
            let found = try #require(Outcome(code).errors.first, "\(code)")
            #expect(found.error == error)
            #expect(found.suggestion == meant)
        }
    }

    @Test func aFaultIsACaseThatSaysOfWhatKindItIs() throws {
        let cases: [(String, Fault, RuntimeError.Kind)] = [
            ("let a = [1]\nprint(a[3])", .index(.list(3, count: 1)), .trap), ("let x: Int? = nil\nprint(x!)", .foundNil(code: "x"), .trap),
            ("enum Wrong: Error { case label }\nthrow Wrong.label", .uncaught(Telling("label")), .thrown),
        ]
        for (code, fault, kind) in cases {
            let found = try #require(Outcome(code).failure, "\(code)")
            #expect(found.fault == fault)
            #expect(found.kind == kind)
        }
    }
}
