import LessonLanguage
import Testing
import Wording

/// What Swift takes and hardly anybody means, with what to write instead: each correction is put in and is right there.
@Suite struct CodeDoubtTests {
    private static let prologue = """
        let n = 5
        let rate = 0.25
        let name = "a"
        let x = [1.0, 2.0]
        var total = 0.0
        let fixed = 1.0
        struct P { var y = 1; func m() -> Int { y } }
        let p = P()

        """

    private func checked(_ line: String) -> Program {
        check([SourceBlock(id: "a", code: Self.prologue + line, line: 1)], host: corpusHost())
    }

    private func doubts(_ line: String) -> [Diagnostic] { checked(line).warnings.filter { if case .doubt = $0.error { true } else { false } } }

    @Test(
        arguments: [
            ("print(1 / 2)", "`1 / 2` is 0", "print(1.0 / 2)"), ("let part = 3 / 4 * 100", "`3 / 4` is 0", "let part = 3.0 / 4 * 100"),
            ("print(\"\\(1 / 2)\")", "`1 / 2` is 0", "print(\"\\(1.0 / 2)\")"),
            ("print(n * (1 / 2))", "`1 / 2` is 0: whole numbers divide without decimals; numbers with decimals", nil),
            ("print(Double(n / p.y))", "`n / p.y` has no decimals", "print(Double(n) / Double(p.y))"),
            ("let part = n / 4 * 100", "`n / 4` has no decimals: whole numbers are divided; write", "let part = Double(n) / 4 * 100"),
            ("let part: Int = n / 4 * 100", "`n / 4` has no decimals: whole numbers are divided; what has", nil),
            (
                "let q = [1, 2]; let m = q.reduce(0, +) / q.count", "`q.reduce(0, +) / q.count` has no",
                "let q = [1, 2]; let m = Double(q.reduce(0, +)) / Double(q.count)"
            ),
            ("for i in [0:5] { print(i) }", "`[0:5]` holds one thing", "for i in 0..<5 { print(i) }"),
            ("for i in [0:n] { print(i) }", "`[0:n]` holds one thing", "for i in 0..<n { print(i) }"),
            ("for i in [0...5] { print(i) }", "`[0...5]` holds one thing", "for i in 0...5 { print(i) }"),
            ("for i in 0...x.count { print(x[i]) }", "`0...x.count` goes one too far", "for i in 0..<x.count { print(x[i]) }"),
            ("var k = 0; while k < 3 { print(k) }", "the loop does not end: nothing in it changes `k`", "var k = 0; while k < 3 { print(k); k += 1 }"),
            ("print(n ^ 2)", "`n ^ 2` is no power", "print(n * n)"), ("print(3 * n ^ 2)", "`n ^ 2` is no power", "print(3 * (n * n))"),
            ("print(2 ^ 10)", "`2 ^ 10` is no power", "print(Int(pow(2.0, 10.0)))"), ("print(p.y ^ 2)", "`p.y ^ 2` is no power", nil),
            ("print(1,000)", "`1,000` is two numbers", "print(1000)"), ("let q = [10,000, 2]", "`10,000` is two numbers", "let q = [10000, 2]"),
            ("let half = 7 // 2", "`//` begins a comment", "let half = 7 / 2"), ("let half = n // 2", "`//` begins a comment", "let half = n / 2"),
            ("let e = {}", "`{}` is an empty closure", "var e: [String: Int] = [:]"), ("var e = { }", "`{}` is an empty closure", "var e: [String: Int] = [:]"),
            ("print(\"hi, {name}\")", "`{name}` is shown as it stands", "print(\"hi, \\(name)\")"),
            ("print(\"hi, ${name}!\")", "`${name}` is shown as it stands", "print(\"hi, \\(name)!\")"),
            ("for v in x { print(\"v = {v}\") }", "`{v}` is shown", "for v in x { print(\"v = \\(v)\") }"),
            ("func f(_ w: Int) { print(\"w = {w}\") }", "`{w}` is shown", "func f(_ w: Int) { print(\"w = \\(w)\") }"),
            ("print(\"%.2f\", rate)", "`print` does not fill in `%.2f`", "print(String(format: \"%.2f\", rate))"),
            ("print(\"n %.1f\", n)", "`print` does not fill in `%.1f`", "print(\"n \\(String(format: \"%.1f\", Double(n)))\")"),
            ("print(\"%.2f\", p.y)", "`print` does not fill in `%.2f`; values stand", nil),
            ("print(\"n {}, {}\", n, name)", "`print` does not fill in `{}`", "print(\"n \\(n), \\(name)\")"),
            ("let h = p.m", "`h` is `p.m` itself", nil), ("let h = p.m\nprint(h)", "`h` is `p.m` itself", nil),
            ("for v in x { let total = total + v }", "this is a new `total`", "for v in x { total = total + v }"),
            ("for v in x { let fixed = fixed + v }", "this is a new `fixed`", nil),
            ("func f() { let total = 3 }", "this is a new `total`, which nothing reads; the `total` outside stays as it is", nil),
            ("for v in x { let total = max(v, 1) }", "this is a new `total`", "for v in x { total = max(v, 1) }"),
            ("var list = [3, 1]; let z = list.sort()", "`z` gets no value: `list.sort()` changes `list` itself", "var list = [3, 1]; let z = list.sorted()"),
            ("for i in 5...1 { print(i) }", "`5...1` goes down", "for i in stride(from: 5, through: 1, by: -1) { print(i) }"),
            (
                "func span(in r: ClosedRange<Double>) { print(r) }; span(in: 1...0)", "`1...0` goes down",
                "func span(in r: ClosedRange<Double>) { print(r) }; span(in: 0...1)"
            ),
            (
                "func span(in r: ClosedRange<Double>) { print(r) }; span(in: 0.5...0.1)",
                "`0.5...0.1` goes down, which stops the lesson: ranges go up; write `0.1...0.5`", nil
            ),
            ("for i in 9..<0 { print(i) }", "`9..<0` goes down", "for i in stride(from: 9, to: 0, by: -1) { print(i) }"),
            ("let d = [\"a\": 1]; print(d[\"a\"])", "`d[\"a\"]` may be nothing", "let d = [\"a\": 1]; print(d[\"a\", default: 0])"),
            ("print(\"\\(x.max())\")", "`x.max()` may be nothing", "print(\"\\(x.max()!)\")"),
            ("let best: Int? = 3; print(best)", "`best` may be nothing", "let best: Int? = 3; print(best ?? 0)"),
            ("for i in [1, 2] { var k = i }", "`k` gets a value, but nothing reads it", nil),
        ] as [(String, String, String?)])
    func whatIsDoubted(_ line: String, _ message: String, _ mended: String?) throws {
        let found = doubts(line)
        try #require(found.count == 1, "\(line): \(found.map(\.message))")
        #expect(found[0].severity == .warning && found[0].line == 9 && found[0].message.hasPrefix(message), "\(found[0].message)")
        #expect(found[0].error.told(in: .korean).contains { ("가"..."힣").contains($0) })
        guard let mended else { return }
        let program = checked(mended)
        #expect(program.diagnostics.map(\.message) == [] && program.warnings.allSatisfy { if case .doubt = $0.error { false } else { true } }, "\(mended)")
    }

    @Test(arguments: [
        "let best: Int? = 3\nif let best { print(best) }", "let best: Int? = 3\nprint(best!)", "for i in 1...5 { print(i) }", "print(x.first!)",
        "let best: Int? = 3\nfunc f(_ best: Int) { print(best) }",
        "let list = [1, 000]", "let list = [100,200]", "let half = n / 2 // 1", "let half = n // 2 at least", "print(n) // 3", "let half: Double = 1 / 2",
        "print(1.0 / 2)", "print(7 / 2)", "print(4 / 2)", "print(0 / 2)", "let d = Double(1) / 2", "print(n / 2)",
        "print(0b101 ^ 0b11)", "print(n ^ 1)", "print(5 ^ n)", "func ^ (a: P, b: Int) -> Int { 1 }\nprint(p ^ 2)",
        "let e = {}\ne()", "let e: () -> Void = {}", "func g(_ f: () -> Void) {}\nlet e = {}\ng(e)", "let e = { n }",
        "print(\"x_{n}\")", "print(#\"{n}\"#)", "print(\"{other}\")", "print(\"{name}\")", "print(\"{{name}}\")", "print(\"\\\\frac{n}\")", "print(\"f{n}\")",
        "print(\"100%\", n)", "print(\"%d\")", "print(\"{}\")", "print(\"a\", \"%d\", n)",
        "let h = p.m\nprint(h())", "let h = p.m()", "let h = p.y", "let h: () -> Int = p.m", "let hs = [1].map { _ in p.m }",
        "for v in x { let t = total + v; print(t) }", "for v in x { let t = v; print(\"\\(t)\") }", "for v in x { let t = v; func f() { print(t) }; f() }",
        "func f() { let total = p.m() }", "func f() { let total = Int(total) }", "func f() -> Int { let a = 1; return a }", "for _ in x { _ = total }",
        "struct Q { var y = 1 }",
        "func f() { let fixed = 2; print(fixed) }", "let e = {}\nlet f = e",
    ])
    func whatMayBeMeant(_ line: String) { #expect(doubts(line).map(\.message) == []) }

    @Test func aBlockThatIsMeantToFailIsLeftAlone() {
        #expect(check([SourceBlock(id: "a", code: "print(1 / 2)", line: 1, isExpectedToFail: true)], host: corpusHost()).warnings == [])
    }

    @Test func bothLanguagesSayWhatToWrite() throws {
        func korean(_ line: String) throws -> String { try #require(doubts(line).first).error.told(in: .korean) }
        #expect(try korean("print(1 / 2)") == "`1 / 2`의 값은 0입니다. 정수끼리 나누면 소수 부분을 버립니다. `1.0 / 2`라고 씁니다")
        #expect(try korean("print(n ^ 2)") == "`n ^ 2`는 거듭제곱이 아닙니다. `^`은 비트를 비교하는 연산자입니다. `n * n`이라고 씁니다")
        #expect(try korean("let h = p.m") == "`h`는 `p.m` 메서드 자체이며, 여기서는 호출되지 않습니다. `p.m()`처럼 괄호를 붙여 씁니다")
        #expect(try korean("for v in x { let total = total + v }") == "쓰는 곳이 없는 새 `total`이 생기고, 바깥의 `total`은 그대로입니다. `total = total + v`라고 씁니다")
    }
}
