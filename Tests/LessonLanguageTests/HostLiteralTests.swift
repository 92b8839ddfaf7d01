import LessonLanguage
import Testing

/// Literals that stand for a host's type, as where Swift's type is `ExpressibleByArrayLiteral`.
@Suite struct HostLiteralTests {
    struct Row: HostType, Hashable, CustomStringConvertible {
        static let lessonTypeName = "Row"
        var lengths: [Int]
        var description: String { "Row\(lengths)" }
    }

    struct Rate: HostType, Hashable, CustomStringConvertible {
        static let lessonTypeName = "Rate"
        var value: Double
        var description: String { "Rate(\(value))" }
    }

    struct Title: HostType, Hashable, CustomStringConvertible {
        static let lessonTypeName = "Title"
        var text: String
        var description: String { "<\(text)>" }
    }

    private func prints(_ code: String) -> String {
        var host = LessonLanguage.Host()
        host.type(Row.self, named: "Row") { type in
            type.arrayLiteral(of: "Int") { (lengths: [Int]) in Row(lengths: lengths) }
            type.property("count: Int") { (row: Row) in row.lengths.count }
        }
        host.type(Rate.self, named: "Rate") { type in
            type.integerLiteral { (value: Int) in Rate(value: Double(value)) }
            type.floatLiteral { (value: Double) in Rate(value: value) }
        }
        host.type(Title.self, named: "Title") { type in type.stringLiteral { (text: String) in Title(text: text) } }
        host.function("zeros(_ row: Row) -> Int") { (row: Row) in row.lengths.reduce(1, *) }
        host.function("pick(_ numbers: [Int]) -> String") { (_: [Int]) in "numbers" }
        host.function("pick(_ row: Row) -> String") { (_: Row) in "row" }
        host.function("train(rate: Rate, title: Title? = nil) -> String") { (rate: Rate, title: Title?) in "\(rate) \(title?.description ?? "-")" }
        let outcome = Outcome(code, host: host)
        return outcome.errors.first.map { "error: \($0.line):\($0.column): \($0.message)" } ?? outcome.printed
    }

    @Test func listsBecomeTheTypeThatIsWanted() {
        #expect(
            prints("let r: Row = [2, 3]\nprint(r, r.count, zeros([2, 3, 4]), zeros([]))\nlet n = 5\nlet rows: [Row] = [[1, n], []]\nprint(rows)")
                == "Row[2, 3] 2 24 1\n[Row[1, 5], Row[]]\n")
        #expect(
            prints("let r: Row? = [1]\nprint(r == [1], r! == [2], r ?? [0])\nfunc f(_ x: Bool) -> Row { x ? [1] : [2, 2] }\nprint(f(false))")
                == "true false Row[1]\nRow[2, 2]\n")
    }

    @Test func aListIsAListWhereBothWouldDo() {
        #expect(prints("print(pick([1, 2]))\nlet r: Row = [1]\nprint(pick(r))") == "numbers\nrow\n")
    }

    @Test func otherLiteralsToo() {
        #expect(
            prints(
                "let a: Rate = 3\nlet b: Rate = -0.5\nlet t: Title = \"abc\"\nprint(a, b, t)\nlet k = 2\nlet u: Title = \"n\\(k)\"\nprint(u, train(rate: 1, title: \"x\"))"
            ) == "Rate(3.0) Rate(-0.5) <abc>\n<n2> Rate(1.0) <x>\n")
    }

    @Test func whatIsNoLiteralIsNoSuchValue() {
        #expect(prints("let xs = [2, 3]\nlet r: Row = xs").contains("error: 2:14: cannot convert value of type '[Int]' to specified type 'Row'"))
        #expect(prints("let r: Row = [2.5]").contains("error: 1:"))
        #expect(prints("let t: Title = 3").contains("cannot convert value of type 'Int' to specified type 'Title'"))
    }
}
