import LessonLanguage
import Testing

/// What is said of a wrong lesson: where, what was found, what was wanted, what was probably meant.
@Suite struct ErrorTests {
    private func first(_ code: String, host: LessonLanguage.Host = corpusHost()) throws -> Diagnostic {
        try #require(Outcome(code, host: host).errors.first)
    }

    @Test func whatTheParserWouldReadForEverIsRefused() throws {
        for text in [
            String(repeating: "[", count: 40) + "Int", String(repeating: "[", count: 40) + String(repeating: "]", count: 40),
            String(repeating: "(", count: 5_000),
        ] {
            let error = try first("let a = " + text)
            #expect(error.message.hasPrefix("brackets or comments stand too deep"))
            #expect(error.column == (text.hasPrefix("[") ? 21 : 109))
        }
        #expect(Outcome("let a = [[[[[[[[1]]]]]]]]\nprint(a, \"[[[[[[[[[[\")\nlet t = \"]]]]\"").errors.isEmpty)
    }

    @Test(arguments: [
        "print(\"[[[[[[[[[[[[[\")", "let a = [" + String(repeating: "\"[\",\n", count: 40) + "]\nprint(a.count)", "// [[[[[[[[[[[[[[ it's\nprint(1)",
        "let t = \"\"\"\n" + String(repeating: "[ \"(\" {\n", count: 40) + "\"\"\"\nprint(t)", "print(\"" + String(repeating: "\\u{1B}[31m", count: 13) + "\")",
        "/* [[[[[[[[[[[[[[ /* ( */ */ print(1)", "print(#\"[[[[[[[[[[[[[[\"#, \"\\([1].count) [[[[[[[[[[[[[[\")", "print(\"[[[[[[[[[[[[[[\", 6 / 2)",
        "print(\"" + String(repeating: "<#@;", count: 600) + "\")",
    ])
    func bracketsOfTextsAndCommentsStandInNothing(code: String) {
        #expect(Outcome(code).errors.isEmpty, "\(Outcome(code).errors.map(\.message))")
    }

    @Test(arguments: [
        "let a = /\"/ + [[[[[[[[[[[[[[\"", "let a = \"\\([[[[[[[[[[[[[[\"", "let a = \"\\(\n) [[[[[[[[[[[[[[\"", "/\"\"\"/\n[[[[[[[[[[[[[[\n/\"\"\"/",
        "#/\n\"\"\"\n/#\n[[[[[[[[[[[[[[\n\"\"\"", "let `\"` = [[[[[[[[[[[[[[\"", "#\"\"\"# + [[[[[[[[[[[[[[ + \"\"\"", "/* [[[[[[[[[[[[[[",
        "\"\"\"\n[[[[[[[[[[[[[[",
        "let a = '\"' + [[[[[[[[[[[[[[ + \"\"", "let a = “\"” + [[[[[[[[[[[[[[ + \"\"", "/\"/\"\"\"\n\"\"\" + [[[[[[[[[[[[[[ + \"\"\"\n\"\"\"",
    ])
    func bracketsThatMayBeCodeAreCounted(code: String) {
        #expect(!canBeParsed(code))
    }

    @Test func columnsCountCharactersBehindHangulAndEmoji() throws {
        let cases: [(String, Int, Int)] = [
            ("let a = \"한국어\" + valeu", 17, 5), ("let a = \"👩‍👩‍👧\" + valeu", 15, 5), ("let 글 = 1; print(글, nope)", 21, 4), ("/* 🙂🙂 */ print(x)", 16, 1),
            ("let e\u{301} = y", 9, 1), ("\tprint(z)", 8, 1),
        ]
        for (code, column, length) in cases {
            let error = try first(code)
            #expect(error.column == column, "\(code): \(error.column)")
            #expect(error.length == length, "\(code): \(error.length)")
        }
    }

    @Test func allErrorsInOrder() {
        let code = (1...30).map { "print(x\($0))" }.joined(separator: "\n")
        let errors = Outcome(code).errors
        #expect(errors.map(\.line) == Array(1...30))
    }

    @Test func nearestNamesAreSuggested() throws {
        let cases = [
            ("let total = 1\nprint(totl)", "total"), ("print([1].cont)", "count"), ("print(\"a\".upercased())", "uppercased"),
            ("let n: Strin = \"\"", "String"),
            ("struct P { var width = 1 }\nprint(P().widht)", "width"), ("enum E { case left, right }\nlet e: E = .rigth", "right"),
            ("func mean(_ x: Int) -> Int { x }\nprint(maen(1))", "mean"),
        ]
        for (code, name) in cases { #expect(try first(code).suggestion == name, "\(code)") }
    }

    @Test func wrongCallsPrintTheSignature() throws {
        let declaration = "func add(_ a: Int, to b: Int) -> Int { a + b }\n"
        let cases = [
            ("print(add(1))", "missing argument for parameter 'to'"), ("print(add(1, 2))", "missing argument label 'to:'"),
            ("print(add(1, too: 2))", "incorrect argument label 'too:'"),
            ("print(add(\"x\", to: 2))", "cannot convert value of type 'String' to expected argument type 'Int'"),
            ("print(add(1, to: 2, 3))", "extra argument"),
        ]
        for (call, text) in cases {
            let error = try first(declaration + call)
            #expect(error.message.contains(text), "\(call): \(error.message)")
            #expect(error.message.contains("func add(_ a: Int, to b: Int) -> Int"), "\(call): \(error.message)")
        }
    }

    @Test func wrongArgumentsOfTheHostPrintItsDocumentation() throws {
        var host = LessonLanguage.Host()
        host.function("scale(_ values: [Double], by factor: Double) -> [Double]", "Each value times the factor.") { (v: [Double], f: Double) in v.map { $0 * f }
        }
        let error = try first("print(scale([1.0], by: \"two\"))", host: host)
        #expect(error.message.contains("scale(_ values: [Double], by factor: Double) -> [Double]"))
        #expect(error.message.contains("Each value times the factor."))
    }

    @Test func faultsGiveTheirValuesAndPlaces() throws {
        let cases: [(String, Int, Int, String)] = [
            ("let a = [1, 2]\nlet i = 7\nprint(a[i])", 3, 7, "index 7 in a list of 2 elements"), ("print([Int]()[0])", 1, 7, "index 0 in a list of 0 elements"),
            ("let big = Int.max\nprint(big + 1)", 2, 7, "9223372036854775807 + 1"), ("let z = 0\nprint(5 % z)", 2, 7, "5 % 0"),
            ("let d = [\"a\": 1]\nprint(d[\"b\"]!)", 2, 7, "`d[\"b\"]` is nil"), ("let n = 3\nprecondition(n > 5, \"n is \\(n)\")", 2, 1, "n is 3"),
            ("let s = [1, 2, 3][1...]\nprint(s[0])", 2, 7, "index 0 in a slice with the indices 1..<3"), ("print(Array(5..<2))", 1, 13, "5 is more than 2"),
            ("let t = \"abc\"\nprint(t[t.endIndex])", 2, 7, "String index is out of bounds"),
            ("print(String(format: \"%d\", 1.5))", 1, 7, "wants an Int, not a Double"),
            ("fatalError(\"no\")", 1, 1, "no"), ("print(Int(Double.nan))", 1, 7, "not a number"), ("print(Character(\"ab\"))", 1, 7, "one character"),
            ("print([1].index(.max, offsetBy: 1))", 1, 7, "9223372036854775807 + 1"),
            ("print([1].distance(from: .min, to: 1))", 1, 7, "1 - -9223372036854775808"), ("print([1].index(before: .min))", 1, 7, "-9223372036854775808 + -1"),
            ("for i in (Int.max - 1)... { print(i) }", 1, 10, "counting went past"), ("for i in Int.max... { print(i) }", 1, 10, "counting went past"),
            ("print(Array((1...).lazy))", 1, 13, "does it end"),
            ("let d = Dictionary(uniqueKeysWithValues: [(\"k\", 1), (\"k\", 2)])\nprint(d)", 1, 9, "duplicate key \"k\""),
        ]
        for (code, line, column, text) in cases {
            let outcome = Outcome(code)
            #expect(outcome.errors.isEmpty, "\(code): \(outcome.errors.first?.message ?? "")")
            #expect(outcome.failure?.line == line, "\(code)")
            #expect(outcome.failure?.column == column, "\(code): \(outcome.failure?.column ?? 0)")
            #expect(outcome.failure?.message.contains(text) == true, "\(code): \(outcome.failure?.message ?? "")")
        }
    }

    @Test func faultsGiveTheOpenCallsWithTheirArguments() throws {
        let code =
            "let a = [1, 2, 3]\nfunc f(_ i: Int) -> Int { a[i] }\nfunc g(_ name: String, _ xs: [Double]) -> Int {\n    f(xs.count + 6)\n}\nprint(g(\"한글\", [0.5, 1]))"
        #expect(
            Outcome(code).failure?.calls.map { "\($0.text), called at line \($0.line)" } == [
                "f(8), called at line 4", "g(\"한글\", [0.5, 1.0]), called at line 6",
            ])
        let thrown =
            "enum Bad: Error { case value(Int) }\nfunc check(_ n: Int) throws { throw Bad.value(n) }\nfunc all() throws {\n    try check(7)\n}\ntry all()"
        let failure = try #require(Outcome(thrown).failure)
        #expect(failure.kind == .thrown)
        #expect(failure.message.contains("value(7)"))
        #expect(failure.line == 2)
        #expect(failure.calls.map { "\($0.text), called at line \($0.line)" } == ["check(7), called at line 4", "all(), called at line 6"])
        let method = "struct Stack { var items: [Int]\n    func top(_ depth: Int) -> Int { items[depth] } }\nprint(Stack(items: []).top(2))"
        #expect(Outcome(method).failure?.calls.map { "\($0.text), called at line \($0.line)" } == ["top(2), called at line 3"])
        #expect(Outcome("func down(_ n: Int) -> Int { down(n + 1) + 1 }\nprint(down(0))").failure?.calls.count == 12)
    }
}
