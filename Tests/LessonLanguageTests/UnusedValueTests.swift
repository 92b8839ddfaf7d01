import LessonLanguage
import Testing
import Wording

/// Values that are worked out, and neither kept nor shown. What is warned of is what `swiftc -typecheck` (6.3) warns of in the same lines.
@Suite struct UnusedValueTests {
    private static let prologue = """
        func f() -> Int { 1 }
        @discardableResult func g() -> Int { 1 }
        func nothing() {}
        struct P { var x = 1; var y: Int { 2 }; func m() -> Int { 1 }; mutating func mm() -> Int { x += 1; return x } }
        let a = 1
        let t = true
        var n = 1
        var xs = [1, 2]
        var s: Set<Int> = []
        var d = [1: 1]
        var p = P()
        var o: P? = P()

        """

    private func warnings(_ line: String) -> [Diagnostic] {
        let program = check([SourceBlock(id: "a", code: Self.prologue + line + "\nprint(1)", line: 1)], host: corpusHost())
        #expect(program.diagnostics == [], "\(line)")
        return program.warnings
    }

    @Test(arguments: [
        ("f()", "result of call to 'f' is unused"), ("a + 1", "result of operator '+' is unused"), ("-a", "result of operator '-' is unused"),
        ("!t", "result of operator '!' is unused"), ("a == 1", "result of operator '==' is unused: only"), ("a", "'a' is unused"), ("xs", "'xs' is unused"),
        ("xs[0]", "expression of type 'Int' is unused"), ("p.x", "expression of type 'Int' is unused"), ("p.m()", "result of call to 'm' is unused"),
        ("xs.map { $0 + 1 }", "result of call to 'map' is unused"), ("xs.popLast()", "result of call to 'popLast' is unused"),
        ("xs.sorted()", "result of call to 'sorted' is unused"), ("xs.count", "expression of type 'Int' is unused"),
        ("P()", "result of 'P' initializer is unused"),
        ("\"text\"", "literal is unused"), ("1.5", "literal is unused"), ("[1, 2]", "expression of type '[Int]' is unused"),
        ("(1, 2)", "expression of type '(Int, Int)' is unused"), ("a > 0 ? 1 : 2", "expression of type 'Int' is unused"),
        ("o?.x", "expression of type 'Int'"), ("o?.m()", "result of call to 'm' is unused"), ("o?.mm()", "result of call to 'mm' is unused"),
        ("o!", "expression of type 'P' is unused"), ("try? f()", "result of 'try?' is unused"), ("a...3", "result of operator '...' is unused"),
        ("a > 0 && t", "result of operator '&&' is unused"), ("(a + 1)", "result of operator '+' is unused"), ("String(1)", "result of 'String' initializer"),
        ("if t { a + 2 }", "result of operator '+' is unused"), ("for i in xs { i * 2 }", "result of operator '*' is unused"),
        ("func h() -> Int { a + 1; return 2 }", "result of operator '+' is unused"), ("func h() { a + 1 }", "result of operator '+' is unused"),
        ("xs.forEach { $0 + 1 }", "result of operator '+' is unused"), ("xs.forEach { x in print(x); x + 1 }", "result of operator '+' is unused"),
        ("max(1, 2)", "result of call to 'max' is unused"), ("\"abc\".uppercased()", "result of call to 'uppercased' is unused"),
        ("d[1]", "expression of type 'Int?' is unused"), ("xs.reduce(0, +)", "result of call to 'reduce' is unused"),
        ("n == 2", "result of operator '==' is unused: it compares; write 'n = 2' to give 'n' the value"),
    ])
    func whatSwiftWarnsOf(_ line: String, _ message: String) throws {
        let found = warnings(line)
        try #require(found.count == 1, "\(line): \(found.map(\.message))")
        #expect(found[0].severity == .warning && found[0].line == 13 && found[0].message.hasPrefix(message), "\(found[0].message)")
    }

    @Test(arguments: [
        "g()", "nothing()", "xs.removeLast()", "s.insert(1)", "s.remove(1)", "d.updateValue(1, forKey: 2)", "d.removeValue(forKey: 1)", "xs.append(1)",
        "xs += [1]", "n = 2", "_ = f()", "let b = f()", "if t { print(a) }", "func h() -> Int { a + 1 }", "let c = { a + 1 }", "print(a)",
        "let e = xs.map { x in x + 1 }", "o?.x = 2", "for _ in xs {}", "func h<T>(_ x: T) -> T { x }", "xs.sort { $0 > $1 }",
        "let v = t ? f() : g()", "let w = if t { 1 } else { 2 }", "xs.forEach { print($0) }", "xs.removeAll { $0 > 1 }",
    ])
    func whatItDoesNotWarnOf(_ line: String) { #expect(warnings(line).map(\.message) == []) }

    @Test func aBlocksLastExpressionIsShown() {
        let blocks = [SourceBlock(id: "a", code: "let a = 1\na + 1", line: 1), SourceBlock(id: "b", code: "a + 1\na + 2", line: 5)]
        #expect(check(blocks, host: corpusHost()).warnings.map { "\($0.line):\($0.column):\($0.length)" } == ["5:1:5"])
    }

    @Test func whatIsWrongAnywayIsNotWarnedOf() {
        let wrong = [SourceBlock(id: "a", code: "1 + 1\nlet x: Int = \"a\"", line: 1)]
        #expect(check(wrong, host: corpusHost()).warnings == [])
        let meant = [SourceBlock(id: "a", code: "1 + 1\nprint(1)", line: 1, isExpectedToFail: true)]
        #expect(check(meant, host: corpusHost()).warnings == [])
    }

    @Test func bothLanguagesSayWhatToWrite() throws {
        let call = try #require(warnings("f()").first?.error)
        #expect(
            call.told(in: .english)
                == "result of call to 'f' is unused: only a block's last expression is shown by itself; write 'print(f())' to show it, or '_ = f()' to drop it")
        #expect(
            call.told(in: .korean) == "'f' 호출의 결과를 쓰지 않습니다. 저절로 보이는 것은 블록의 마지막 식뿐입니다. 보이려면 'print(f())', 버리려면 '_ = f()'라고 씁니다")
        let comparison = try #require(warnings("n == 3").first?.error)
        #expect(comparison.told(in: .korean) == "연산자 '=='의 결과를 쓰지 않습니다. '=='는 비교만 합니다. 'n'에 값을 주려면 'n = 3'이라고 씁니다")
        for line in ["-a", "xs", "1", "try? f()", "P()", "xs[0]"] {
            let text = try #require(warnings(line).first?.error.told(in: .korean))
            #expect(text.contains("쓰지 않습니다") && text.contains("print(\(line))"), "\(text)")
        }
    }
}
