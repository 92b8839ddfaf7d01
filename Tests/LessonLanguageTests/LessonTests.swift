import LessonLanguage
import Testing

/// Several blocks together: shadowing, what a block reads, what it shows, where errors are.
@Suite struct LessonTests {
    @Test func aLaterBlockMayDeclareANameAgain() {
        #expect(Outcome(["let model = 1\nprint(model)", "let model = \"two\"\nprint(model)"]).printed == "1\ntwo\n")
    }

    @Test func declaresReadsAndWrites() {
        let blocks = ["var total = 0\nlet base = 2", "func add(_ x: Int) { total += x * base }", "add(3)\nlet seen = total", "let total = 5\nprint(total)"]
        let program = check(
            blocks.enumerated().map { SourceBlock(id: "\($0.offset)", code: $0.element, line: 1 + $0.offset * 10) }, host: LessonLanguage.Host())
        #expect(program.isValid)
        #expect(program.blocks[0].declares.map(\.name) == ["total", "base"])
        #expect(program.blocks[2].reads.isSuperset(of: ["total#1", "base#1"]))
        #expect(program.blocks[2].writes.isSuperset(of: ["total#1", "seen#1"]))
        #expect(!program.blocks[3].reads.contains("total#1"))
        #expect(program.blocks[3].declares[0].identity == "total#2")
        #expect(program.blocks[3].declares[0].line == 31)
    }

    @Test func theLastValueIsShown() throws {
        let program = check(
            [SourceBlock(id: "a", code: "let x = [1, 2]\nx.map { $0 * 2 }", line: 1), SourceBlock(id: "b", code: "let y = 1", line: 9)],
            host: LessonLanguage.Host())
        let machine = Machine(program: program, output: { _ in })
        guard case .value(let shown?) = machine.run(blockAt: 0) else { Issue.record("no value"); return }
        #expect(try shown.text == "[2, 4]")
        #expect(shown.typeName == "[Int]")
        guard case .value(nil) = machine.run(blockAt: 1) else { Issue.record("a value"); return }
        #expect(try machine.value(ofVariable: "x#1")?.text == "[1, 2]")
    }

    @Test func placesAreTheLessonsOwnAndCountCharacters() throws {
        let program = check([SourceBlock(id: "a", code: "let a = 1\nlet 글 = \"🙂한\" + valeu", line: 41)], host: LessonLanguage.Host())
        let error = try #require(program.diagnostics.first)
        #expect(error.line == 42)
        #expect(error.column == 16)
        #expect(error.length == 5)
    }

    @Test func allErrorsOfAllBlocksAtOnce() {
        let program = check(
            [SourceBlock(id: "a", code: "print(x)\nprint(y)", line: 1), SourceBlock(id: "b", code: "let n: Int = \"a\"", line: 5)], host: LessonLanguage.Host())
        #expect(program.diagnostics.map(\.line) == [1, 2, 5])
        #expect(program.blocks.map(\.isValid) == [false, false])
    }

    @Test func runTimeFaultsStopTheBlockAtTheirPlace() {
        let cases: [(String, Int, String)] = [
            ("let a = [1]\nprint(a[3])", 2, "index out of range"), ("var n = Int.max\nn += 1", 2, "overflow"),
            ("let z = 0\nprint(1 / z)", 2, "division by zero"),
            ("let o: Int? = nil\nprint(o!)", 2, "nil"), ("precondition(1 > 2, \"why\")", 1, "why"),
            ("func f(_ n: Int) -> Int { f(n + 1) + 1 }\nprint(f(0))", 1, "deeply"),
            ("let r = 5\nfor i in r...2 { print(i) }", 2, "lower bound"), ("let r = 0...Double.nan\nprint(r)", 1, "nan"),
            ("let r = Float.nan...\nprint(r.contains(1))", 1, "nan"), ("print((..<Double.nan).contains(1))", 1, "nan"),
            ("print(Int(1e300))", 1, "can't be converted"), ("var e = [Int]()\ne.removeLast()", 2, "empty"),
            ("print(Array(stride(from: 0, to: Int.min, by: -1)).count)", 1, "too large"), ("let x: UInt8 = 255\nprint(x + 1)", 2, "does not fit into a UInt8"),
            ("let x: Int8 = 127\nprint(x + 1)", 2, "does not fit into an Int8"),
            (
                "struct B: Hashable {\nvar x: Int\nstatic func == (a: B, b: B) -> Bool { a.x / b.x == 1 }\nfunc hash(into h: inout Hasher) { h.combine(0) }\n}\nprint(Set([B(x: 1)]).contains(B(x: 0)))",
                3, "division by zero"
            ),
            ("struct A {\nstatic let x: Int = A.y\nstatic let y: Int = A.x\n}\nprint(A.x)", 3, "deeply"),
            ("print((0...Int.max).count)", 1, "overflow"), ("print(String(format: \"%*d\", Int.min, 5))", 1, "4096"),
            ("let a = Array(repeating: \"x\", count: 1 << 20)\nprint(a.joined(separator: String(repeating: \"a\", count: 1 << 20)).count)", 2, "too large"),
            ("var n = 1\nfunc f(_ x: inout Int) { x += n }\nf(&n)", 2, "overlapping access to 'n'"),
            ("var a = [2, 1]\na.sort { $0 < $1 && !a.isEmpty }", 2, "overlapping access to 'a'"),
            ("func run() {\nvar n = 1\nlet f = { (x: inout Int) in x += n }\nf(&n)\n}\nrun()", 3, "overlapping access to 'n'"),
            ("struct P { var a = 1, b = 2 }\nvar p = P()\nfunc f(_ x: inout Int) { x += p.b }\nf(&p.a)", 3, "overlapping access to 'p'"),
            ("enum E: Error { case bad }\nthrow E.bad", 2, "bad"), ("let a = Array(repeating: 0, count: -1)\nprint(a)", 1, "negative"),
        ]
        for (code, line, text) in cases {
            let outcome = Outcome(code)
            #expect(outcome.errors.isEmpty, "\(code)")
            #expect(outcome.failure?.line == line, "\(code)")
            #expect(outcome.failure?.message.contains(text) == true, "\(code): \(outcome.failure?.message ?? "")")
        }
    }

    @Test func aStopEndsAnEndlessLoop() async {
        let stop = StopFlag()
        let stopper = Task.detached {
            try? await Task.sleep(nanoseconds: 50_000_000)
            stop.request(.interrupted)
        }
        let outcome = await Task.detached {
            await Task.yield(); return Outcome("var n = 0\nwhile true { n &+= 1 }", stop: stop)
        }.value
        _ = await stopper.value
        #expect(outcome.failure?.kind == .stopped)
    }

    @Test func aStopEndsTheFillingOfATable() {
        let stop = StopFlag()
        stop.request(.interrupted)
        let fillings = [
            "Set([1, 2])", "Set<Int>().union([1, 2])", "Set<Int>().symmetricDifference([1])", "Set<Int>().isSubset(of: [1])",
            "Dictionary(uniqueKeysWithValues: [(1, 2)])",
        ]
        for code in fillings { #expect(Outcome("let all = \(code)", stop: stop).failure?.kind == .stopped, "\(code)") }
    }

    @Test func aMachineGoesOnAfterAFailedBlock() throws {
        let program = check(
            [
                SourceBlock(id: "a", code: "var a = [1]\na.append(2)", line: 1), SourceBlock(id: "b", code: "print(a[7])", line: 5),
                SourceBlock(id: "c", code: "a.count", line: 9),
            ], host: LessonLanguage.Host())
        let machine = Machine(program: program, output: { _ in })
        _ = machine.run(blockAt: 0)
        guard case .failure = machine.run(blockAt: 1) else { Issue.record("no failure"); return }
        guard case .value(let shown?) = machine.run(blockAt: 2) else { Issue.record("no value"); return }
        #expect(try shown.text == "2")
    }

    @Test func whatIsNotPartOfTheLanguageIsRefusedByName() {
        let cases = [
            ("class A {}", "classes are"), ("protocol P {}", "protocols are"), ("struct S<T> { var x: T }", "generic types"),
            ("func f() async {}", "async"), ("import UIKit", "'import UIKit'"), ("actor A {}", "actors"), ("print(FileManager.default)", "FileManager"),
        ]
        for (code, text) in cases {
            #expect(Outcome(code).errors.first?.message.contains(text) == true, "\(code): \(Outcome(code).errors.first?.message ?? "accepted")")
        }
    }

    @Test func expectedFailuresAreNoErrorsOfTheLesson() {
        let program = check(
            [SourceBlock(id: "a", code: "let n: Int = \"a\"", line: 1, isExpectedToFail: true), SourceBlock(id: "b", code: "print(1)", line: 5)],
            host: LessonLanguage.Host())
        #expect(program.isValid)
        #expect(program.expectedFailures.count == 1)
        #expect(!program.blocks[0].isValid)
    }

    @Test func operatorsAreDeclaredBeforeTheLessonsFunction() throws {
        let blocks = [
            SourceBlock(id: "a", code: "let k = 2", line: 1),
            SourceBlock(id: "b", code: "infix operator +++\nfunc +++ (a: Int, b: Int) -> Int { a + b * k }\nprint(1 +++ 2)", line: 5),
        ]
        let text = swiftProgram(blocks, program: check(blocks, host: LessonLanguage.Host()))
        let (declared, function) = (try #require(text.range(of: "infix operator +++")), try #require(text.range(of: "func lesson()")))
        #expect(declared.lowerBound < function.lowerBound)
    }

    @Test func whatABlockLeavesOpenALaterOneMayGive() {
        let outcome = Outcome([
            "let x: Int\nvar seen = 0 { didSet { print(oldValue, seen) } }\nlet k = 2\nfunc scaled<T: Numeric>(_ a: T) -> (T, Int) { (a * a, k) }",
            "x = 5\nseen = x", "let k = 9\nprint(scaled(3), scaled(1.5), k)",
        ])
        #expect(outcome.lines == ["0 5", "(9, 2) (2.25, 2) 9"])
        #expect(Outcome(["let x: Int", "x = 1", "x = 2"]).errors.map(\.line) == [7])
        #expect(Outcome(["let x: Int", "print(x)"]).errors.first?.message == "constant 'x' used before being initialized")
    }

    @Test func joinedIntoOneSwiftFile() {
        let blocks = [SourceBlock(id: "a", code: "let x = 1\nx + 1", line: 1), SourceBlock(id: "b", code: "let x = 2\nprint(x)", line: 5)]
        let text = swiftProgram(blocks, program: check(blocks, host: LessonLanguage.Host()), prologue: ["let k = 1"])
        #expect(text.contains("import RNN"))
        #expect(text.contains("show(x + 1)"))
        #expect(text.contains("do {\n// b\nlet x = 2"))
    }
}
